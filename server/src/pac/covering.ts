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
  private readonly others: { glob: string; core: string; letters: number; value: T }[] = [];
  /** A number for each suffix: a text is cut only where one of them may end it. */
  private readonly numbers = new Set<number>();

  add(glob: string, value: T): void {
    const suffix = glob.startsWith('*') ? glob.slice(1) : undefined;
    if (!isWild(glob)) setOnce(this.exact, glob, value);
    else if (suffix !== undefined && !isWild(suffix)) {
      setOnce(this.suffixes, suffix, value);
      this.numbers.add(numberOf(suffix));
    } else if (this.others.length < mostOthers) {
      const core = coreOf(glob);
      this.others.push({ glob, core, letters: lettersOf(core), value });
    }
  }

  find(glob: string): T | undefined {
    const same = this.exact.get(glob);
    if (same !== undefined || glob.length > longest) return same;
    // The longest suffix has the say, and so the one that is found last.
    let found: T | undefined;
    let number = 0;
    for (let i = glob.length; i >= 0; i--) {
      if (i < glob.length) number = withCharacter(number, glob.charCodeAt(i));
      if (this.numbers.has(number)) found = this.suffixes.get(glob.slice(i)) ?? found;
    }
    if (found !== undefined) return found;
    const letters = lettersOf(glob);
    for (const other of this.others)
      if ((other.letters & ~letters) === 0 && glob.includes(other.core) && covers(other.glob, glob)) return other.value;
    return undefined;
  }
}

/** Each later pattern is compared with every one of these. */
const mostOthers = 30;
const longest = 256;

/** Made from the end, so that it grows with the suffix. */
const withCharacter = (number: number, code: number): number => (Math.imul(number, 31) + code + 1) | 0;

function numberOf(suffix: string): number {
  let number = 0;
  for (let i = suffix.length - 1; i >= 0; i--) number = withCharacter(number, suffix.charCodeAt(i));
  return number;
}

/** A bit for each character, some of which share one: what a text lacks a longer one around it lacks too. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

/** The longest stretch without `*` and `?`: whatever a pattern covers holds it too. */
const coreOf = (glob: string): string =>
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
