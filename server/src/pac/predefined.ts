import type { AnyNode } from 'acorn';
import { type PacFunction, pacFunction } from '../knowledge/pac-functions';
import type { Call, PacDocument } from './document';

export interface PredefinedCall extends Call {
  predefined: PacFunction;
}

/**
 * The calls of functions that the engine provides, and not the script itself. Those with `...` are left out, and all when
 * the tree is a guess: arguments may be torn apart in it.
 */
export function predefinedCalls(doc: PacDocument, ...names: string[]): PredefinedCall[] {
  if (doc.broken) return [];
  return doc.calls.flatMap((call) => {
    const predefined = call.global ? pacFunction(call.name) : undefined;
    if (!predefined || (names.length > 0 && !names.includes(call.name))) return [];
    return call.args.some(({ type }) => type === 'SpreadElement') ? [] : [{ ...call, predefined }];
  });
}

export type Argument = Call['args'][number];

/** The text of an argument that is written as a literal. */
export const literalText = (arg: AnyNode | undefined): string | undefined =>
  arg?.type === 'Literal' && typeof arg.value === 'string' ? arg.value : undefined;

/** What a function of times and dates is asked, without the "GMT" that may stand last. */
export const withoutGmt = ({ args }: Call): Argument[] =>
  literalText(args.at(-1)) === 'GMT' ? args.slice(0, -1) : args;

/** "UTC" and "gmt" are meant as "GMT", the only time zone that there is a word for. */
export const isZone = (arg: AnyNode): boolean => /^(?:utc|gmt|z)$/i.test(literalText(arg) ?? '');
