import { closest } from '../core/closest';
import { isOfficeKey } from './canonical-key';

/** A name that stands in more keys than this says nothing about where it belongs. */
const mostKeys = 3;

/** The known name that a misspelt one most likely means; not one that differs in its number only. */
export function closestName(name: string, names: readonly string[]): string | undefined {
  const likely = closest(name, names);
  return likely !== undefined && withoutDigits(likely) !== withoutDigits(name) ? likely : undefined;
}

interface KnownPath {
  key: string;
  parts: readonly string[];
}

/** The key of Office that a path most likely means, among those in which the name of its value is known. */
export function nearestKey(key: string, keys: readonly string[]): string | undefined {
  const written = partsOf(key);
  const sameHive = officePaths(keys).filter(({ parts }) => parts[0] === written[0]);
  const misspelt = sameHive.filter(({ parts }) => isMisspelt(written, parts));
  if (misspelt.length > 0) return misspelt.length === 1 ? misspelt[0]!.key : undefined;
  return keys.length <= mostKeys ? sameHive.find(({ parts }) => isRelated(written, parts))?.key : undefined;
}

const paths = new WeakMap<readonly string[], readonly KnownPath[]>();

/** Taken apart once for each list of our knowledge. */
function officePaths(keys: readonly string[]): readonly KnownPath[] {
  let known = paths.get(keys);
  if (!known) {
    known = keys.filter(isOfficeKey).map((key) => ({ key, parts: partsOf(key) }));
    paths.set(keys, known);
  }
  return known;
}

const withoutDigits = (name: string) => name.toLowerCase().replace(/\d+/g, '');

const partsOf = (key: string) => key.toLowerCase().split('\\').slice(0, 20);

/** One component is spelled a little differently, all others are the same. */
function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  let at = -1;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (at >= 0) return false;
    at = i;
  }
  return at >= 0 && closestName(a[at]!, [b[at]!]) !== undefined;
}

/** A component is missing or too many, or only the last one differs. */
function isRelated(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) return a.slice(0, -1).every((part, i) => part === b[i]);
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  if (longer.length !== shorter.length + 1) return false;
  const at = shorter.findIndex((part, i) => part !== longer[i]);
  const missing = at < 0 ? shorter.length : at;
  return shorter.slice(missing).every((part, i) => part === longer[missing + 1 + i]);
}
