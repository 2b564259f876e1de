import { elementNamed } from '../../knowledge/odt-schema';
import { skipSpace, skipSpaceBack } from './characters';
import type { Cursor } from './cursor';

/** A longer line is no tag that somebody wrote. */
const longest = 2000;

const tag = /(\/?)([A-Za-z]\w*)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*>/y;

/**
 * Where a '<' is missing: the last line of a text is a tag of ours but for that, and the other tags of its name do not
 * match up. With "/>" it is well-formed text, of which a rule speaks.
 */
export function lostTag(cursor: Cursor, start: number, end: number): number | undefined {
  const { text } = cursor;
  const last = skipSpaceBack(text, start, end);
  if (text.charCodeAt(last - 1) !== 62) return undefined;
  const from = Math.max(start, last - longest);
  const tail = text.slice(from, last);
  const lineStart = from + Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf('\r')) + 1;
  if (lineStart === from && from > start) return undefined;
  const at = skipSpace(text, lineStart);
  tag.lastIndex = at;
  const [, slash, name = ''] = tag.exec(text) ?? [];
  if (tag.lastIndex !== last || !elementNamed(name)) return undefined;
  const change = slash ? -1 : 1;
  const surplus = cursor.surplus.get(name) ?? surplusOf(name, text);
  const isLost = Math.sign(surplus) === -change;
  cursor.surplus.set(name, isLost ? surplus + change : surplus);
  return isLost ? at : undefined;
}

/** How many more start tags than end tags an element has in a text; a rough count, comments and all. */
function surplusOf(name: string, text: string): number {
  let surplus = 0;
  for (const [written, slash] of text.matchAll(new RegExp(`<(/?)${name}(?=[\\s/>])[^<>]*`, 'g')))
    if (slash) surplus--;
    else if (!written.endsWith('/')) surplus++;
  return surplus;
}
