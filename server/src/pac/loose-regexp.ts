import { isOnTheInternet, isRegistrable } from '../knowledge/public-suffixes';

/** Why a regular expression matches more than the name that it speaks of. */
export interface Loose {
  how: 'dot' | 'end' | 'urlEnd' | 'start';
  /** The name that the author has in mind. */
  name: string;
}

const part = '[a-z0-9-]+';
const atStart = new RegExp(`^${part}(?:\\\\?\\.${part})+`, 'i');
const atEnd = new RegExp(`(?:^|[^a-z0-9\\\\-])(${part}(?:\\\\?\\.${part})+)$`, 'i');

/** The first fault of an expression; undefined where there is none, or where it is too clever to tell. */
export function looseIn(source: string, subject: 'url' | 'host'): Loose | undefined {
  if (source.length > 200 || source.includes('|')) return undefined;
  const dot = bareDot(source);
  if (dot) return { how: 'dot', name: dot };
  const last = nameIn(atEnd.exec(source)?.[1]);
  if (last && isOnTheInternet(last)) return { how: subject === 'url' ? 'urlEnd' : 'end', name: last };
  if (subject === 'url') return undefined;
  const first = nameIn(atStart.exec(source)?.[0].replace(/\$$/, ''));
  return first && isRegistrable(first) ? { how: 'start', name: first } : undefined;
}

const nameIn = (source: string | undefined) => source?.replaceAll('\\.', '.');

/** A name on the Internet in which a dot has no backslash. */
function bareDot(source: string): string | undefined {
  const found = new RegExp(`${part}(?:\\\\?\\.${part})+`, 'i').exec(source);
  const name = nameIn(found?.[0]);
  return found && name && /[^\\]\./.test(found[0]) && isOnTheInternet(name) ? name : undefined;
}

/** The expression without any of these faults. */
export function tightened(source: string, subject: 'url' | 'host'): string {
  const escaped = source.replace(new RegExp(`${part}(?:\\\\?\\.${part})+`, 'gi'), (name) =>
    name.replace(/\\?\./g, '\\.'),
  );
  if (subject === 'url') {
    const closed = atEnd.test(escaped) ? `${escaped}[:\\/]` : escaped;
    return atStart.test(escaped) ? `^\\w+:\\/\\/([^\\/]+\\.)?${closed}` : closed;
  }
  const end = atEnd.test(escaped) ? `${escaped}$` : escaped;
  const first = nameIn(atStart.exec(escaped)?.[0]);
  return first && isRegistrable(first) ? `(^|\\.)${end}` : end;
}
