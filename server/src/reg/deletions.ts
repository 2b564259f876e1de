import type { KeyBlock, Operation, RegDocument } from './document';

type Setting = Operation & { op: 'set' };
type Deletion = Operation & { op: 'deleteKey' | 'deleteValue' };

/** What the file sets and then deletes: the line that deletes, and the first or last one that it undoes. */
export function undoneLines(doc: RegDocument): { deletion: Deletion; undone: Setting }[] {
  const found: { deletion: Deletion; undone: Setting }[] = [];
  if (!doc.operations.some(({ op }) => op === 'deleteKey' || op === 'deleteValue')) return found;
  const deleted = new Set(doc.operations.filter(({ op }) => op === 'deleteKey').map(keyOf));
  const set = new Map<string, Setting>();
  const below = new Map<string, Setting>();
  let last = '';
  for (const operation of doc.operations) {
    const key = keyOf(operation);
    const place = 'name' in operation ? `${key}\0${operation.name.toLowerCase()}` : key;
    const undone = operation.op === 'deleteValue' ? set.get(place) : below.get(key);
    if (operation.op === 'set') {
      set.set(place, operation);
      if (deleted.size > 0 && key !== last) addBelow(key, operation);
      last = key;
    } else if (operation.op !== 'key') {
      if (undone) found.push({ deletion: operation, undone });
      if (operation.op === 'deleteValue') set.delete(place);
      else below.delete(key);
      last = '';
    }
  }
  return found;

  function addBelow(key: string, operation: Setting): void {
    for (const path of withParents(key)) if (deleted.has(path) && !below.has(path)) below.set(path, operation);
  }
}

/** The key line under which Windows carries out a line that sets. */
export const blockOf = ({ of }: Setting): KeyBlock | undefined => (of.kind === 'value' ? of.writtenTo : undefined);

const keyOf = ({ of, key }: Operation): string =>
  (of.kind === 'key' ? of.fullKey : of.kind === 'value' ? (of.writtenTo?.fullKey ?? key) : key).toLowerCase();

/** Deeper paths than anyone writes are not worth the work. */
const deepest = 64;

function withParents(key: string): string[] {
  const paths = [key];
  for (let end = key.lastIndexOf('\\'); end > 0; end = key.lastIndexOf('\\', end - 1))
    if (paths.push(key.slice(0, end)) > deepest) return [key];
  return paths;
}
