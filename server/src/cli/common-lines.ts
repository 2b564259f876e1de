/** Beyond this many differing lines the shortest script costs too much. */
const maximumChanges = 400;

type Pair = readonly [number, number];

/** Pairs of equal lines of two texts, in order: as many as there are, or nearly so where very much differs. */
export function commonLines(a: string[], b: string[]): Pair[] {
  return shortestScript(a, b) ?? betweenAnchors(a, b);
}

/** The shortest edit script of Myers, walked backwards. */
function shortestScript(a: string[], b: string[]): Pair[] | undefined {
  const trace: Map<number, number>[] = [];
  let furthest = new Map([[1, 0]]);
  for (let d = 0; d <= maximumChanges; d++) {
    trace.push(furthest);
    const next = new Map(furthest);
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));
      let x = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(a.length, b.length, trace);
    }
    furthest = next;
  }
  return undefined;
}

function walkBack(lengthA: number, lengthB: number, trace: Map<number, number>[]): Pair[] {
  const pairs: Pair[] = [];
  let [x, y] = [lengthA, lengthB];
  for (let d = trace.length - 1; d >= 0; d--) {
    const furthest = trace[d]!;
    const k = x - y;
    const down = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));
    const lastK = down ? k + 1 : k - 1;
    const lastX = d === 0 ? 0 : (furthest.get(lastK) ?? 0);
    const lastY = d === 0 ? 0 : lastX - lastK;
    while (x > lastX && y > lastY) pairs.push([--x, --y]);
    [x, y] = [lastX, lastY];
  }
  return pairs.reverse();
}

/** Lines that each text has once hold the two together; between them a script is short again. */
function betweenAnchors(a: string[], b: string[]): Pair[] {
  const pairs: Pair[] = [];
  let [x, y] = [0, 0];
  for (const [i, j] of [...risingMost(linesInBothOnce(a, b)), [a.length, b.length] as const]) {
    const between = shortestScript(a.slice(x, i), b.slice(y, j)) ?? [];
    for (const [k, l] of between) pairs.push([x + k, y + l]);
    if (i < a.length) pairs.push([i, j]);
    [x, y] = [i + 1, j + 1];
  }
  return pairs;
}

function linesInBothOnce(a: string[], b: string[]): Pair[] {
  const [inA, inB] = [placesOf(a), placesOf(b)];
  return [...inA].flatMap(([line, i]): Pair[] => {
    const j = inB.get(line) ?? -1;
    return i >= 0 && j >= 0 ? [[i, j]] : [];
  });
}

/** Where each line stands; -1 for one that stands in several places. */
function placesOf(lines: string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [i, line] of lines.entries()) places.set(line, places.has(line) ? -1 : i);
  return places;
}

/** The longest row of pairs of which both numbers rise; the first ones rise already. */
function risingMost(pairs: Pair[]): Pair[] {
  // By length: the pair with the smallest second number that ends a row of that length.
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, [, j]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < j) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const row: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) row.push(pairs[at]!);
  return row.reverse();
}
