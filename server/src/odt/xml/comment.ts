import { type Span, spanOf } from '../../core/text';
import type { Cursor } from './cursor';
import { replace } from './problems';

const almostClosed = /-{1,2}[ !]?>/;
const almostOpened = /<![ \t]*-{1,2}(?![->])/y;

/** Reads a comment from its '<!--'. One that is not closed ends with its line, so that what follows is kept. */
export function readComment(cursor: Cursor, start: number): Span {
  const { text, problems } = cursor;
  const inside = start + 4;
  const close = cursor.next('-->', inside);
  const open = cursor.next('<!--', inside);
  if (close === Number.POSITIVE_INFINITY) return commentToLineEnd(cursor, start);
  if (open < close && close > cursor.lineEnd(start)) {
    const outer = cursor.next('-->', close + 3, 'outer');
    if (outer > cursor.next('<!--', close + 3, 'outer') || outer > text.length) return commentToLineEnd(cursor, start);
    problems.add('nestedComment', spanOf(open, open + 4));
    return spanOf(start, outer + 3);
  }
  const hyphens = cursor.next('--', inside);
  if (hyphens < close) problems.add('doubleHyphen', spanOf(hyphens, hyphens + 2));
  return spanOf(start, close + 3);
}

function commentToLineEnd(cursor: Cursor, start: number): Span {
  const { text, problems } = cursor;
  const lineEnd = cursor.lineEnd(start);
  const almost = almostClosed.exec(text.slice(start + 4, lineEnd));
  const at = start + 4 + (almost?.index ?? 0);
  const end = almost ? at + almost[0].length : lineEnd;
  problems.add('commentNotClosed', spanOf(start, start + 4), {}, almost ? [replace(at, end, '-->')] : undefined);
  return spanOf(start, end);
}

/** Reads `<!- …-->` or `<! -- …-->`, which are meant as comments; undefined when it is something else. */
export function readAlmostComment(cursor: Cursor, start: number): Span | undefined {
  const { text, problems } = cursor;
  almostOpened.lastIndex = start;
  const opening = almostOpened.exec(text);
  if (!opening) return undefined;
  const inside = start + opening[0].length;
  const close = cursor.next('-->', inside, 'almost');
  if (close > cursor.lineEnd(start)) return undefined;
  problems.add('badComment', spanOf(start, inside), {}, [replace(start, inside, '<!--')]);
  return spanOf(start, close + 3);
}
