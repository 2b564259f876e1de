/**
 * The known name that a misspelt one most likely means, or undefined when none is near or two are equally near. Of two
 * that are, the one of the same length wins: letters are mixed up more often than left out.
 */
export function closest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.trim().toLowerCase();
  if (wanted.length === 0 || wanted.length > 100) return undefined;
  let nearest = Math.max(1, Math.min(3, Math.floor(wanted.length / 3)));
  let best: string | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  let tied = false;
  for (const candidate of known) {
    const distance = distanceWithin(wanted, candidate.toLowerCase(), nearest);
    const rank = 2 * distance + (candidate.length === wanted.length ? 0 : 1);
    if (distance > nearest || rank > bestRank) continue;
    tied = rank === bestRank;
    if (tied) continue;
    best = candidate;
    bestRank = rank;
    nearest = distance;
  }
  return tied ? undefined : best;
}

/** Insertions, deletions, substitutions and swaps of neighbours between two words; gives up beyond the limit. */
function distanceWithin(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  const [a, b] = differingParts(one, other);
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(substitution, last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** Two words without what they begin and end with in common, which is most of a misspelt word. */
function differingParts(a: string, b: string): [string, string] {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
