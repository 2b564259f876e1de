import { type PacFunction, pacFunction } from '../knowledge/pac-functions';
import type { Cursor } from './cursor';
import type { PacDocument } from './document';

/** The call of a predefined function in whose brackets a place is. */
export interface CallAround {
  fn: PacFunction;
  /** Which argument the place is in, counted from 0. */
  index: number;
  /** The arguments as written, the last one as far as the place. */
  args: string[];
}

/** Nobody writes a longer argument; keeps hostile ones from being copied. */
const longestArgument = 200;

/** The innermost call around a place, if it is one of a function that engines provide. */
export function callAround(doc: PacDocument, { open }: Cursor, offset: number): CallAround | undefined {
  let at = open.length - 1;
  while (open[at]?.sign === '(' && !open[at]!.attached) at--;
  const bracket = open[at];
  if (bracket?.sign !== '(' || !bracket.owner || bracket.parameters) return undefined;
  const fn = predefinedNamed(doc, bracket.owner.text);
  if (!fn) return undefined;
  const starts = [bracket.at, ...bracket.commas].map((place) => place + 1);
  const args = starts.map((start, i) =>
    doc.text.slice(start, Math.min(start + longestArgument, (starts[i + 1] ?? offset + 1) - 1)).trim(),
  );
  return { fn, index: args.length - 1, args };
}

/** A predefined function of exactly this name that the script has not replaced by one of its own. */
export function predefinedNamed(doc: PacDocument, name: string): PacFunction | undefined {
  const fn = pacFunction(name);
  return fn && !doc.variables.some((variable) => variable.name === name) ? fn : undefined;
}
