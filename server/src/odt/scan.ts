import { spanOf } from '../core/text';
import type { OdtDocument } from './document';
import { isNameStart, isSpace, skipName, skipSpace } from './xml/characters';
import { readAlmostComment, readComment } from './xml/comment';
import type { Cursor } from './xml/cursor';
import { lostTag } from './xml/lost-tag';
import { readDoctype, readInstruction, readUnknown, recoveryEnd } from './xml/markup';
import { insert, replace } from './xml/problems';
import { resolve } from './xml/references';
import { readStartTag } from './xml/start-tag';
import type { Tree } from './xml/tree';

/** What the scanner finds beside the elements. */
export type Surroundings = Pick<OdtDocument, 'comments' | 'declaration' | 'doctype'>;

const spacedName = /<(\/?)[ \t]+(?=[A-Za-z_])/y;
const tagRest = /[\w:.-]+(?:[ \t]*\/?>|\s+[A-Za-z_][\w:.-]*[ \t]*=)/y;

/** Reads the whole text once, from front to back, and gives tags and text to the tree. */
export function scan(cursor: Cursor, tree: Tree, found: Surroundings): void {
  const { text } = cursor;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    if (text.charCodeAt(at) !== 60) at = readText(cursor, tree, at);
    else if (isNameStart(text, at + 1)) at = readElement(cursor, tree, at, at + 1);
    else at = readMarkup(cursor, tree, found, at);
  }
}

function readElement(cursor: Cursor, tree: Tree, start: number, nameStart: number): number {
  const element = readStartTag(cursor, start, nameStart);
  tree.start(element);
  return element.startTag.end;
}

function readMarkup(cursor: Cursor, tree: Tree, found: Surroundings, start: number): number {
  const { text } = cursor;
  switch (text.charCodeAt(start + 1)) {
    case 47:
      return readEndTag(cursor, tree, start, endNameStart(cursor, start));
    case 63:
      return readInstruction(cursor, start, found);
    case 33:
      return readDeclarationLike(cursor, tree, found, start);
  }
  const nameStart = afterSpaces(cursor, start);
  return nameStart === undefined ? readText(cursor, tree, start) : readElement(cursor, tree, start, nameStart);
}

const endNameStart = (cursor: Cursor, start: number): number =>
  (cursor.text.charCodeAt(start + 2) <= 32 && afterSpaces(cursor, start)) || start + 2;

function readDeclarationLike(cursor: Cursor, tree: Tree, found: Surroundings, start: number): number {
  const { text } = cursor;
  if (text.startsWith('--', start + 2)) {
    const comment = readComment(cursor, start);
    found.comments.push(comment);
    return comment.end;
  }
  if (text.startsWith('[CDATA[', start + 2)) return readCdata(cursor, tree, start);
  if (text.slice(start + 2, start + 9).toUpperCase() === 'DOCTYPE') {
    const doctype = readDoctype(cursor, start, tree.root !== undefined || found.doctype !== undefined);
    found.doctype ??= doctype;
    return doctype.end;
  }
  const comment = readAlmostComment(cursor, start);
  if (!comment) return readUnknown(cursor, start);
  found.comments.push(comment);
  return comment.end;
}

/** The name behind `< ` or `</ `, if what follows is a tag and not a comparison. */
function afterSpaces({ text, problems }: Cursor, start: number): number | undefined {
  spacedName.lastIndex = start;
  const match = spacedName.exec(text);
  tagRest.lastIndex = spacedName.lastIndex;
  if (!match || !tagRest.test(text)) return undefined;
  const from = start + 1 + match[1]!.length;
  const to = start + match[0].length;
  problems.add('spaceBeforeName', spanOf(from, to), {}, [replace(from, to, '')]);
  return to;
}

function readCdata(cursor: Cursor, tree: Tree, start: number): number {
  const { text, problems } = cursor;
  const close = cursor.next(']]>', start + 9);
  const closed = close !== Number.POSITIVE_INFINITY;
  const end = closed ? close + 3 : recoveryEnd(cursor, start);
  if (!closed) problems.add('cdataNotClosed', spanOf(start, start + 9));
  const inside = text.slice(Math.min(start + 9, end), closed ? close : end);
  tree.text({ value: inside.replace(/\r\n?/g, '\n'), span: spanOf(start, end) }, !closed);
  return end;
}

/** Reads text up to the next markup. A '<' that begins none is text too. */
function readText(cursor: Cursor, tree: Tree, start: number): number {
  const { text, problems } = cursor;
  const before = problems.last;
  let blank = true;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 60) {
      if (at > start && beginsMarkup(cursor, at)) break;
      const from = at;
      while (text.charCodeAt(at + 1) === 60 && !beginsMarkup(cursor, at + 1)) at++;
      problems.add(at - from === 6 ? 'conflictMark' : 'strayLessThan', spanOf(from, at + 1));
      blank = false;
    } else if (code === 62 && text.startsWith(']]', at - 2) && at - 2 >= start) {
      problems.add('cdataEnd', spanOf(at - 2, at + 1), {}, [replace(at, at + 1, '&gt;')]);
    } else if (blank && !isSpace(code)) blank = false;
  }
  if (blank) return at;
  const lost = lostTag(cursor, start, at);
  const end = lost ?? at;
  if (lost === undefined || skipSpace(text, start) < lost) {
    const value = resolve(cursor, start, end, false);
    tree.text({ value, span: spanOf(start, end) }, problems.last !== before);
  }
  return lost === undefined ? at : readLostTag(cursor, tree, lost);
}

/** Reads a tag whose '<' is missing. */
function readLostTag(cursor: Cursor, tree: Tree, start: number): number {
  const { text, problems } = cursor;
  const isEnd = text.charCodeAt(start) === 47;
  const nameStart = isEnd ? start + 1 : start;
  const span = spanOf(start, skipName(text, nameStart));
  problems.add('tagNotBegun', span, { name: text.slice(span.start, span.end) }, [insert(start, '<')]);
  return isEnd ? readEndTag(cursor, tree, start, nameStart) : readElement(cursor, tree, start, nameStart);
}

function beginsMarkup({ text }: Cursor, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  if (code === 47 || code === 33 || code === 63 || isNameStart(text, at + 1)) return true;
  spacedName.lastIndex = at;
  if (!spacedName.test(text)) return false;
  tagRest.lastIndex = spacedName.lastIndex;
  return tagRest.test(text);
}

function readEndTag(cursor: Cursor, tree: Tree, start: number, nameStart: number): number {
  const { text, problems } = cursor;
  const nameEnd = skipName(text, nameStart);
  const name = text.slice(nameStart, nameEnd);
  let end = skipSpace(text, nameEnd);
  if (text.charCodeAt(end) === 62) end++;
  else if (nameEnd === nameStart) end = nameEnd;
  else {
    let junkEnd = nameEnd;
    while (junkEnd < text.length && !'<>\r\n'.includes(text.charAt(junkEnd))) junkEnd++;
    const closed = text.charCodeAt(junkEnd) === 62;
    end = closed ? junkEnd + 1 : nameEnd;
    if (closed) problems.add('endTagJunk', spanOf(nameEnd, junkEnd), { name }, [replace(nameEnd, junkEnd, '')]);
    else problems.add('endTagNotClosed', spanOf(start, nameEnd), { name }, [insert(nameEnd, '>')]);
  }
  tree.end({ name, span: spanOf(start, end), nameSpan: spanOf(nameStart, nameEnd) });
  return end;
}
