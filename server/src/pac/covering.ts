import type { HostTest } from './document';

/** A test as a pattern with `*` and `?`; stars of other tests stand for themselves. Undefined where it has no such form. */
export function globOf({ kind, pattern }: HostTest): string | undefined {
  const { value } = pattern;
  if (kind === 'shExpMatch') return /[|()[\]{}^$+\\]/.test(value) ? undefined : value;
  if (isWild(value)) return undefined;
  switch (kind) {
    case 'equals':
      return value;
    case 'dnsDomainIs':
    case 'endsWith':
      return `*${value}`;
    case 'startsWith':
      return `${value}*`;
    case 'contains':
      return `*${value}*`;
    default:
      return undefined;
  }
}

const isWild = (text: string) => text.includes('*') || text.includes('?');

/** Patterns in the order in which they are tested; answers which earlier one matches everything that a later one does. */
export class Covering<T> {
  private readonly exact = new Map<string, T>();
  private readonly suffixes = new Map<string, T>();
  private readonly others: { glob: string; core: string; value: T }[] = [];
  /** How the suffixes begin, mostly with a dot: only there one is looked for. */
  private readonly beginnings = new Set<number>();

  add(glob: string, value: T): void {
    const suffix = glob.startsWith('*') ? glob.slice(1) : undefined;
    if (!isWild(glob)) setOnce(this.exact, glob, value);
    else if (suffix !== undefined && !isWild(suffix)) {
      setOnce(this.suffixes, suffix, value);
      this.beginnings.add(suffix.length > 0 ? suffix.charCodeAt(0) : atEnd);
    } else if (this.others.length < mostOthers) this.others.push({ glob, core: core(glob), value });
  }

  find(glob: string): T | undefined {
    const same = this.exact.get(glob);
    if (same !== undefined || glob.length > longest) return same;
    for (let i = 0; i <= glob.length; i++) {
      if (!this.beginnings.has(i < glob.length ? glob.charCodeAt(i) : atEnd)) continue;
      const found = this.suffixes.get(glob.slice(i));
      if (found !== undefined) return found;
    }
    for (const other of this.others) if (glob.includes(other.core) && covers(other.glob, glob)) return other.value;
    return undefined;
  }
}

/** Each later pattern is compared with every one of these. */
const mostOthers = 30;
const longest = 256;
/** Stands for the beginning of an empty suffix. */
const atEnd = -1;

/** The longest stretch without `*` and `?`: whatever a pattern covers holds it too. */
const core = (glob: string): string =>
  glob.split(/[*?]+/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');

/** True when the first pattern matches whatever the second does: a star takes stars too, a `?` takes one character. */
export function covers(glob: string, other: string): boolean {
  let at = 0;
  let star = -1;
  let retry = 0;
  for (let i = 0; i < other.length; ) {
    const mark = glob[at];
    if (mark === '*') {
      star = at++;
      retry = i;
    } else if (mark !== undefined && (mark === other[i] || (mark === '?' && other[i] !== '*')) && other[i] !== '*') {
      at++;
      i++;
    } else if (star >= 0) {
      at = star + 1;
      i = ++retry;
    } else return false;
  }
  while (glob[at] === '*') at++;
  return at === glob.length;
}

function setOnce<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
