import { oncePer } from '../core/once';
import { canonicalKey } from './canonical-key';
import type { KeyBlock, RegDocument, RegValue } from './document';

// An export has a hundred thousand values and a rule is about a few of them: each question below is answered by a table
// that is made at the first one, so that it costs no walk through the file.

const fold = (text: string) => text.toLowerCase();

/** Whether two paths or names mean the same to the registry. */
export const sameKey = (a: string, b: string): boolean => fold(a) === fold(b);

/** Whether `key` is `ancestor` or stands below it. */
export const isBelow = (key: string, ancestor: string): boolean =>
  sameKey(key, ancestor) || fold(key).startsWith(`${fold(ancestor)}\\`);

/** The values that Windows writes or deletes, in order; not those that are lost. */
export const values = oncePer((doc: RegDocument): readonly RegValue[] => doc.values.filter((value) => value.writtenTo));

/** A key line with values that Windows writes or deletes there. */
export interface WrittenKey {
  block: KeyBlock;
  /** The path that it is known by. */
  key: string;
  values: RegValue[];
}

/** All of them, in order. */
export const writtenKeys = oncePer((doc: RegDocument): readonly WrittenKey[] => {
  const found: WrittenKey[] = [];
  let last: WrittenKey | undefined;
  for (const value of values(doc)) {
    const block = value.writtenTo!;
    if (last?.block === block) last.values.push(value);
    else {
      last = { block, key: canonicalKey(block.fullKey), values: [value] };
      found.push(last);
    }
  }
  return found;
});

/** The key lines of one path, by its full name in any case. */
export const keysAt = (doc: RegDocument, fullKey: string): readonly KeyBlock[] =>
  blocksByPath(doc).get(fold(fullKey)) ?? [];

/** Everything that the file writes to one key, or deletes there, in order. */
export const valuesIn = (doc: RegDocument, fullKey: string): readonly RegValue[] =>
  valuesByPath(doc).get(fold(fullKey)) ?? [];

/** The line that has the last word on a value: it may also delete it. */
export const valueAt = (doc: RegDocument, fullKey: string, name: string): RegValue | undefined =>
  byName(valuesIn(doc, fullKey)).get(fold(name))?.at(-1);

/** What the file writes or deletes under a name in the key that is known by a path, in order. */
export const valuesKnownAs = (doc: RegDocument, key: string, name: string): readonly RegValue[] =>
  byName(valuesByKnownPath(doc).get(fold(key)) ?? []).get(fold(name)) ?? [];

/** The values of some names, which are given in lower case, in order. */
export function valuesNamed(doc: RegDocument, ...names: readonly string[]): readonly RegValue[] {
  const table = valuesByName(doc);
  const lists = names.map((name) => table.get(name) ?? []);
  return lists.length === 1 ? lists[0]! : inOrder(lists.flat());
}

/** The nearest key above this one that the file names as well. */
export function parentKey(doc: RegDocument, block: KeyBlock): KeyBlock | undefined {
  const keys = blocksByPath(doc);
  const path = fold(block.fullKey);
  if (path.length > longestPath) return undefined;
  for (let end = path.lastIndexOf('\\'); end > 0; end = path.lastIndexOf('\\', end - 1)) {
    const parent = keys.get(path.slice(0, end))?.[0];
    if (parent) return parent;
  }
  return undefined;
}

/** The registry allows 512 levels of 255 characters; looking for parents of anything near that is waste. */
const longestPath = 8192;

const blocksByPath = oncePer((doc: RegDocument) => {
  const groups = new Map<string, KeyBlock[]>();
  for (const block of doc.keys) groupOf(groups, fold(block.fullKey)).push(block);
  return groups;
});

/** By the path that is written, in lower case. */
export const valuesByPath = oncePer((doc: RegDocument): ReadonlyMap<string, readonly RegValue[]> => {
  const groups = new Map<string, RegValue[]>();
  for (const { block, values } of writtenKeys(doc)) {
    const group = groupOf(groups, fold(block.fullKey));
    for (const value of values) group.push(value);
  }
  return groups;
});

const inOrder = (list: RegValue[]) => list.sort((a, b) => a.index - b.index);

/** By the name in lower case. The same few names come again and again, so only one of each spelling is folded. */
const valuesByName = oncePer((doc: RegDocument) => {
  const asWritten = new Map<string, RegValue[]>();
  for (const value of values(doc)) groupOf(asWritten, value.name).push(value);
  const groups = new Map<string, RegValue[]>();
  const mixed = new Set<RegValue[]>();
  for (const [name, group] of asWritten) {
    const others = groups.get(fold(name));
    if (!others) groups.set(fold(name), group);
    else {
      mixed.add(others);
      for (const value of group) others.push(value);
    }
  }
  for (const group of mixed) inOrder(group);
  return groups;
});

/** The same by the path that the key is known by. */
const valuesByKnownPath = oncePer((doc: RegDocument): ReadonlyMap<string, readonly RegValue[]> => {
  const groups = new Map<string, RegValue[]>();
  for (const { key, values } of writtenKeys(doc)) {
    const group = groupOf(groups, fold(key));
    for (const value of values) group.push(value);
  }
  return groups;
});

/** For one key, and only when somebody asks for a value of it. */
const byName = oncePer((list: readonly RegValue[]): ReadonlyMap<string, readonly RegValue[]> => {
  const groups = new Map<string, RegValue[]>();
  for (const value of list) groupOf(groups, fold(value.name)).push(value);
  return groups;
});

/** The list for a key of a table, to add to. */
function groupOf<Item>(groups: Map<string, Item[]>, key: string): Item[] {
  const group = groups.get(key) ?? [];
  if (group.length === 0) groups.set(key, group);
  return group;
}
