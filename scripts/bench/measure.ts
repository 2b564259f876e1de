import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Milliseconds; what earlier work left behind is cleared away first. */
export function timed(work: () => unknown): number {
  collectGarbage();
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * How much longer one work takes than another. They run in turn, so that a busy machine slows both; the first rounds warm
 * them up, and the fastest round of each counts, because other programs can only ever add to a time.
 */
export function ratioOf(rounds: number, ours: () => unknown, other: () => unknown): number {
  const times: [ours: number, other: number][] = [];
  for (let round = -2; round < rounds; round++) {
    const pair: [number, number] = [timed(ours), timed(other)];
    if (round >= 0) times.push(pair);
  }
  return Math.min(...times.map(([own]) => own)) / Math.min(...times.map(([, reference]) => reference));
}
