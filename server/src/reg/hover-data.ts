import type { Message } from '../core/message';
import { channelOfGuid, channelOfToken, guidInUrl } from '../knowledge/channel-guids';
import type { Channel } from '../knowledge/channels';
import type { RegSetting } from '../knowledge/settings';
import { numberIn, textIn, typeName } from './decode';
import type { Data } from './document';
import { hoverTexts as say } from './hover-texts';
import { hexadecimal, readable } from './readable';

/** Text between backticks cannot hold one. */
export const code = (text: string): string => text.replaceAll('`', "'");

/** What the data says: decoded, then what it means for the setting. */
export function dataParagraphs(data: Data, setting: RegSetting | undefined): Message[] {
  if (data.form === 'delete') return [say('deletesValue')];
  const type = typeName(data.type);
  const number = numberIn(data);
  const text = code(readable(data));
  const decoded =
    number !== undefined
      ? say('number', { type, decimal: String(number), hexadecimal: hexadecimal(number) })
      : text
        ? say('decoded', { type, data: text })
        : say('empty', { type });
  const channel = channelIn(data, setting);
  const meaning = meaningOf(data, setting);
  return [
    decoded,
    ...(channel ? [say('channel', { channel: channel.name, value: channel.value })] : meaning ? [meaning] : []),
  ];
}

/** What the documented data of a setting means. */
export function meaningOf(data: Data, setting: RegSetting | undefined): Message | undefined {
  const number = numberIn(data);
  const found = number === undefined ? textIn(data) : Number(number);
  const same = (allowed: number | string) => String(allowed).toLowerCase() === String(found).toLowerCase();
  return found === undefined ? undefined : setting?.allowed?.find((allowed) => same(allowed.data))?.doc;
}

/** The update channel that data names: by the GUID in an address, or by the word of the policy. */
export function channelIn(data: Data, setting: RegSetting | undefined): Channel | undefined {
  const text = textIn(data);
  if (!text) return undefined;
  const guid = guidInUrl(text)?.guid;
  if (guid) return channelOfGuid(guid)?.of;
  return setting?.name.toLowerCase() === 'updatebranch' ? channelOfToken(text) : undefined;
}
