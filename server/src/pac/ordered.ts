import type { Span } from '../core/text';

/** Those of a list in the order of the text that begin within a span; found without a look at the rest. */
export function startingIn<T>(ordered: readonly T[], span: Span, startOf: (item: T) => number): T[] {
  return ordered.slice(firstFrom(ordered, span.start, startOf), firstFrom(ordered, span.end, startOf));
}

function firstFrom<T>(ordered: readonly T[], offset: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(ordered[middle]!) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
