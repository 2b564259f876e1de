import type { Completion } from '../../core/language';
import { type PacArgument, type PacFunction, pacFunctions } from '../../knowledge/pac-functions';
import { predefinedNamed } from '../call-around';
import { hostName } from '../callable';
import type { PacDocument } from '../document';
import { callLabel, functionHover } from '../hover-function';
import type { WordPlace } from './place';
import { completionTexts as say } from './texts';

/** The functions that engines provide, those first that ask nothing of the network. */
export function functionCompletions(doc: PacDocument, { replace, called }: WordPlace): Completion[] {
  return pacFunctions
    .filter(({ name }) => predefinedNamed(doc, name))
    .map((fn, index) => ({
      label: fn.name,
      kind: 'function',
      edit: { span: replace, text: called ? fn.name : callSnippet(doc, fn) },
      snippet: !called,
      detail: say('arguments', { list: callLabel(fn, fn.args).slice(fn.name.length) }),
      documentation: () => functionHover(fn),
      rank: 100 + index + (fn.extended ? 200 : fn.looksUp ? 100 : 0),
      again: !called && fn.args.some(({ kind }) => withList.has(kind)),
    }));
}

/** Arguments for which there is a list to choose from. */
const withList: ReadonlySet<PacArgument['kind']> = new Set(['domain', 'fullName', 'pattern', 'weekday']);

function callSnippet(doc: PacDocument, { name, args, gives }: PacFunction): string {
  let stop = 0;
  const written = args
    .filter(({ optional, kind }) => !optional || kind === 'weekday' || kind === 'time')
    .map((arg) => fixed(doc, arg, name) ?? stopFor(arg, ++stop));
  return `${name}(${written.join(', ')})${gives === 'nothing' ? ';' : ''}$0`;
}

/** The host comes from the entry point and need not be typed. */
function fixed(doc: PacDocument, { kind }: PacArgument, name: string): string | undefined {
  const host = hostName(doc).replaceAll('$', '\\$');
  if (kind === 'host' || kind === 'hostOrAddress' || (kind === 'text' && name === 'shExpMatch')) return host;
  return kind === 'address' && name === 'isInNetEx' ? `dnsResolveEx(${host})` : undefined;
}

function stopFor({ kind, name }: PacArgument, stop: number): string {
  switch (kind) {
    case 'network':
      return `"\${${stop}:10.0.0.0}"`;
    case 'mask':
      return `"\${${stop}:255.0.0.0}"`;
    case 'prefix':
      return `"\${${stop}:10.0.0.0/8}"`;
    case 'time':
      return stop === 1 ? '${1:8}' : `\${${stop}:17}`;
    case 'date':
      return `$${stop}`;
    case 'addresses':
    case 'text':
      return `\${${stop}:${name}}`;
    default:
      return `"$${stop}"`;
  }
}
