import type { Completion } from '../../core/language';
import { type Message, texts } from '../../core/message';
import type { Span } from '../../core/text';
import { cdnPrefix, channelGuids, channelOfGuid } from '../../knowledge/channel-guids';
import type { RegType } from '../../knowledge/settings';
import { canonicalKey } from '../canonical-key';
import { converted } from '../convert';
import type { Data, KeyBlock, RegDocument } from '../document';
import { type Expected, expectedAt } from '../expected';
import { quoted } from '../spelling';

export const dataCompletionTexts = texts('reg/complete-data', {
  delete: 'Deletes the value',
  named: '{name}',
  number: '{type}: eight hexadecimal digits',
  text: '{type}: every backslash doubled',
  bytes: '{type}: bytes in hexadecimal digits',
});
const say = dataCompletionTexts;

interface Choice {
  text: string;
  detail?: Message;
  snippet?: true;
}

/** The update sources on the internet. */
const addresses = channelGuids.map(({ guid, channel }) => ({
  address: cdnPrefix + guid,
  name: channelOfGuid(guid)?.of.name ?? channel,
}));

/** The data that is known for a value, in its type; for a value that nobody knows, the types. */
export function dataCompletions(
  doc: RegDocument,
  block: KeyBlock | undefined,
  name: string,
  replace: Span,
): Completion[] {
  const expected = block && expectedAt(canonicalKey(block.fullKey), name);
  const choices = expected ? knownData(doc, expected) : forms.map(stubOf);
  return [...choices, { text: '-', detail: say('delete') }].map(
    ({ text, detail, snippet }, rank): Completion => ({
      label: snippet ? plain(text) : text,
      kind: 'value',
      edit: { span: replace, text },
      snippet,
      filter: snippet ? plain(text) : text,
      detail,
      rank,
    }),
  );
}

function knownData(doc: RegDocument, { setting, type, choices = [], range }: Expected): Choice[] {
  if (!type) return forms.map(stubOf);
  const documented = setting?.allowed ?? choices.map((data) => ({ data, doc: undefined }));
  const found = documented.flatMap(({ data, doc: detail }): Choice[] => {
    const text = written(doc, data, type);
    return text === undefined ? [] : [{ text, detail }];
  });
  const sources = addresses
    .filter(({ address }) => setting?.pattern?.test(address))
    .map(({ address, name }): Choice => ({ text: quoted(address), detail: say('named', { name }) }));
  const all = [...found, ...sources];
  return all.length > 0 && !setting?.open && !range ? all : [...all, stubOf(type)];
}

/** Data as it is written under a type. */
function written(doc: RegDocument, data: number | string, type: RegType): string | undefined {
  const plainData: Data =
    typeof data === 'number' ? { form: 'dword', type: 4, number: data } : { form: 'string', type: 1, text: data };
  return converted(doc, plainData, type);
}

const forms = ['REG_DWORD', 'REG_SZ', 'REG_EXPAND_SZ', 'REG_MULTI_SZ', 'REG_QWORD', 'REG_BINARY'] as const;

function stubOf(type: RegType): Choice {
  const snippet = true as const;
  switch (type) {
    case 'REG_DWORD':
      return { text: 'dword:${1:00000000}', detail: say('number', { type }), snippet };
    case 'REG_SZ':
      return { text: '"$1"', detail: say('text', { type }), snippet };
    case 'REG_EXPAND_SZ':
      return { text: 'hex(2):$1', detail: say('bytes', { type }), snippet };
    case 'REG_MULTI_SZ':
      return { text: 'hex(7):$1', detail: say('bytes', { type }), snippet };
    case 'REG_QWORD':
      return { text: 'hex(b):$1', detail: say('bytes', { type }), snippet };
    case 'REG_BINARY':
      return { text: 'hex:$1', detail: say('bytes', { type }), snippet };
  }
}

/** What to put behind the '=' of a new value: nothing where a list of data follows, else the form of its type. */
export function dataStub(expected: Expected | undefined): string {
  const { type, setting, choices } = expected ?? {};
  const listed = setting?.allowed ?? choices ?? (setting?.pattern?.test(addresses[0]!.address) || undefined);
  return !type || listed ? '$0' : stubOf(type).text;
}

const plain = (snippet: string) => snippet.replace(/\$\{1:([^}]*)\}|\$1/g, '$1');
