import type { AnyNode } from 'acorn';
import { oncePer } from '../core/once';
import type { PacFunction } from '../knowledge/pac-functions';
import type { Call, PacDocument } from './document';

export interface PredefinedCall extends Call {
  predefined: PacFunction;
}

/**
 * The calls of functions that the engine provides, and not the script itself. Those with `...` are left out, and all when
 * the tree is a guess: arguments may be torn apart in it.
 */
export function predefinedCalls(doc: PacDocument, ...names: string[]): readonly PredefinedCall[] {
  const [name, more] = names;
  if (name === undefined) return all(doc);
  if (more === undefined) return byName(doc).get(name) ?? [];
  return all(doc).filter((call) => names.includes(call.name));
}

const all = oncePer(({ broken, calls }: PacDocument): readonly PredefinedCall[] =>
  broken ? [] : calls.filter(isPlain),
);

const isPlain = (call: Call): call is PredefinedCall =>
  call.predefined !== undefined && !call.args.some(({ type }) => type === 'SpreadElement');

const byName = oncePer((doc: PacDocument): ReadonlyMap<string, PredefinedCall[]> => {
  const found = new Map<string, PredefinedCall[]>();
  for (const call of all(doc)) {
    const same = found.get(call.name);
    if (same) same.push(call);
    else found.set(call.name, [call]);
  }
  return found;
});

export type Argument = Call['args'][number];

/** The text of an argument that is written as a literal. */
export const literalText = (arg: AnyNode | undefined): string | undefined =>
  arg?.type === 'Literal' && typeof arg.value === 'string' ? arg.value : undefined;

/** What a function of times and dates is asked, without the "GMT" that may stand last. */
export const withoutGmt = ({ args }: Call): Argument[] =>
  literalText(args.at(-1)) === 'GMT' ? args.slice(0, -1) : args;

/** "UTC" and "gmt" are meant as "GMT", the only time zone that there is a word for. */
export const isZone = (arg: AnyNode): boolean => /^(?:utc|gmt|z)$/i.test(literalText(arg) ?? '');
