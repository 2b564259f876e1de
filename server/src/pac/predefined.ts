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
