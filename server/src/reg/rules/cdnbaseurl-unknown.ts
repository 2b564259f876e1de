import { closest } from '../../core/closest';
import { cdnPrefix, channelGuids, channelOfGuid, guidInUrl } from '../../knowledge/channel-guids';
import { guidanceDate } from '../../knowledge/sources';
import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';
import { quoted } from '../spelling';

const ids = ['c2r-cdnbaseurl', 'c2r-updateurl', 'c2r-updatechannel'];
const guids = channelGuids.map(({ guid }) => guid);

export default defineRule({
  id: 'reg/cdnbaseurl-unknown',
  severity: 'warning',
  summary: 'The address of an update source on the internet is not that of a known channel.',
  sources: ['public-scripts', 'switch-to-monthly-enterprise'],
  messages: {
    channel:
      'No channel has the number {guid} (known on {date}). The import reports success, and Office finds no updates at this address unless Microsoft has added a channel since. Write the number of a channel.',
    form: 'This is not how the address of a channel is written. The import reports success, and Office finds no updates at this address. Write {form} and the number of the channel, with nothing behind it.',
    write: 'Write {address}',
  },
  check(doc, report) {
    for (const { value, text = '' } of settingsIn(doc, ...ids)) {
      const parts = guidInUrl(text);
      // An address of one's own is as good.
      if (!/officecdn\./i.test(text) || (!parts && text.length > 200)) continue;
      const guid = parts && (channelOfGuid(parts.guid)?.guid ?? closest(parts.guid, guids));
      const isKnown = parts !== undefined && channelOfGuid(parts.guid) !== undefined;
      if (isKnown && isAddress(parts.before, parts.after)) continue;
      const address = guid && cdnPrefix + guid;
      report(value.dataSpan, parts && !isKnown ? 'channel' : 'form', {
        args: { guid: parts?.guid ?? '', date: guidanceDate, form: cdnPrefix },
        fixes: [
          address ? { title: 'write', args: { address }, edits: [replaceData(value, quoted(address))] } : undefined,
        ],
      });
    }
  },
});

const isAddress = (before: string, after: string) =>
  /^https?:\/\/officecdn\.microsoft\.com(?:\.edgesuite\.net)?\/pr\/$/i.test(before) && /^\/?$/.test(after);
