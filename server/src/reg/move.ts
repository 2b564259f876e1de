import type { Edit } from '../core/text';
import { endOf, keysAt, type RegDocument } from './document';
import { addKeyBlock, addLineAfter, lineEndOf, removeLine, replacePath } from './edit';
import type { Misplaced } from './misplaced';
import { nameText } from './spelling';

/** Takes values that stand under one key line to the key and the names under which they are known. */
export function moveToPlace(doc: RegDocument, group: readonly Misplaced[]): Edit[] {
  const [first] = group;
  if (!first) return [];
  const { block } = first;
  const key = writtenKey(first);
  const moved = new Set(group.map(({ line }) => line));
  if (block.values.every((value) => moved.has(value))) return [replacePath(block, key)];
  // With the comment behind the data.
  const lines = group.map(
    ({ line, name }) => nameText(name) + doc.text.slice(line.nameSpan.end, endOf(line)).trimEnd(),
  );
  const open = keysAt(doc, key).findLast((candidate) => !candidate.lost && !candidate.delete);
  const added = open
    ? addLineAfter(doc, open.values.at(-1) ?? open, lines.join(lineEndOf(doc)))
    : addKeyBlock(doc, key, lines);
  return [...group.map(({ line }) => removeLine(doc, line)), added];
}

/** The proper key below the hive of the same user, where the file names a user. */
function writtenKey({ block, key }: Misplaced): string {
  const user = /^HKEY_USERS\\[^\\]+/i.exec(block.fullKey)?.[0];
  return user ? key.replace(/^HKEY_CURRENT_USER/i, user) : key;
}
