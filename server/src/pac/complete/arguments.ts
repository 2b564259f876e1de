import type { Completion } from '../../core/language';
import type { Message } from '../../core/message';
import type { Span } from '../../core/text';
import { monthNames, weekdayNames } from '../../knowledge/pac-functions';
import type { CallAround } from '../call-around';
import type { PacDocument } from '../document';
import { ipv4Text, maskOf, networkMask } from '../networks';
import { hostCompletions } from './hosts';
import { completionTexts as say } from './texts';

/** What can stand in an argument of a predefined function; `quote`: where the quotes are not typed yet. */
export function argumentCompletions(doc: PacDocument, call: CallAround, replace: Span, quote = ''): Completion[] {
  const { fn, index, args } = call;
  const values = (list: readonly Choice[]) =>
    list.map(
      ({ text, detail }, rank): Completion => ({
        label: text,
        kind: 'value',
        edit: { span: replace, text: quote + text + quote },
        detail,
        rank,
      }),
    );
  const days = fn.args[0]?.kind;
  if (days === 'weekday') return values([...named(weekdayNames, say('weekday')), ...utc(index)]);
  if (days === 'date') return values([...named(monthNames, say('month')), ...utc(index)]);
  if (days === 'time') return values(utc(index));
  if (quote) return [];
  switch (fn.args[index]?.kind) {
    case 'pattern':
      return args[0] === urlName(doc) ? [] : hostCompletions(doc, replace, 'pattern');
    case 'domain':
      return hostCompletions(doc, replace, 'suffix');
    case 'fullName':
      return hostCompletions(doc, replace, 'single');
    case 'network':
      return values(networks.map(({ text, detail }) => ({ text, detail: say(detail) })));
    case 'mask':
      return values(masksFor(args[1]));
    case 'prefix':
      return values(prefixes.map(({ text, detail }) => ({ text, detail: say(detail) })));
    default:
      return [];
  }
}

interface Choice {
  text: string;
  detail: Message;
}

const named = (names: readonly string[], detail: Message): Choice[] => names.map((text) => ({ text, detail }));

/** Never the first argument. */
const utc = (index: number): Choice[] => (index > 0 ? named(['GMT'], say('gmt')) : []);

const networks = [
  { text: '10.0.0.0', detail: 'private' },
  { text: '172.16.0.0', detail: 'private' },
  { text: '192.168.0.0', detail: 'private' },
  { text: '127.0.0.0', detail: 'local' },
  { text: '169.254.0.0', detail: 'automatic' },
] as const;

const prefixes = [
  { text: '10.0.0.0/8', detail: 'private' },
  { text: '172.16.0.0/12', detail: 'private' },
  { text: '192.168.0.0/16', detail: 'private' },
  { text: 'fc00::/7', detail: 'private' },
  { text: '127.0.0.0/8', detail: 'local' },
  { text: '169.254.0.0/16', detail: 'automatic' },
  { text: 'fe80::/10', detail: 'automatic' },
] as const;

/** The mask that belongs to the network before it comes first. */
function masksFor(written: string | undefined): Choice[] {
  const network = written?.replace(/^["']|["']$/g, '') ?? '';
  const own = networkMask(network);
  const others = [8, 12, 16, 20, 22, 24, 32].map((length) => ({ text: ipv4Text(maskOf(length)), length }));
  return [
    ...(own ? [{ text: own, detail: say('maskOf', { network }) }] : []),
    ...others.filter(({ text }) => text !== own).map(({ text, length }) => ({ text, detail: say('mask', { length }) })),
  ];
}

/** What the script calls the address that it is asked about. */
function urlName({ entryPoints }: PacDocument): string {
  const param = entryPoints.find(({ fn }) => fn?.node.params[0])?.fn?.node.params[0];
  return param?.type === 'Identifier' ? param.name : 'url';
}
