import { type Span, spanOf } from '../../core/text';
import type { OdtDocument } from '../document';
import { isSpace, skipName, skipSpace } from './characters';
import type { Cursor } from './cursor';
import { insert, replace } from './problems';

const goodDeclaration =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/;
const declaredEncoding = /encoding\s*=\s*["'“”„‘’]?([\w.-]+)/;

/** Reads `<?…?>`; the XML declaration is kept in `found`. */
export function readInstruction(cursor: Cursor, start: number, found: Pick<OdtDocument, 'declaration'>): number {
  const { text, problems } = cursor;
  const nameEnd = skipName(text, start + 2);
  const name = text.slice(start + 2, nameEnd);
  const isDeclaration = name === 'xml';
  const close = cursor.next('?>', start + 2);
  const limit = isDeclaration ? Math.min(cursor.next('<', start + 1), close) : close;
  const closed = close === limit && close !== Number.POSITIVE_INFINITY;
  const end = closed ? close + 2 : recoveryEnd(cursor, start);

  if (isDeclaration) readDeclaration(cursor, spanOf(start, end), found);
  else if (name === '') problems.add('instructionName', spanOf(start, start + 2));
  else if (!closed) problems.add('instructionNotClosed', spanOf(start, nameEnd));
  else if (name.toLowerCase() === 'xml') problems.add('reservedInstruction', spanOf(start, nameEnd), { name });
  else if (nameEnd < close && !isSpace(text.charCodeAt(nameEnd))) {
    problems.add('instructionName', spanOf(start, nameEnd), {}, [insert(nameEnd, ' ')]);
  }
  return end;
}

function readDeclaration({ text, problems }: Cursor, span: Span, found: Pick<OdtDocument, 'declaration'>): void {
  const written = text.slice(span.start, span.end);
  const encoding = declaredEncoding.exec(written);
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (span.start !== first) {
    const blank = skipSpace(text, first) === span.start;
    const edits = blank ? [replace(first, span.start, '')] : undefined;
    problems.add('declarationNotFirst', spanOf(span.start, span.start + 5), {}, edits);
  } else if (!goodDeclaration.test(written)) {
    const name = encoding?.[1] ?? 'utf-8';
    const good = `<?xml version="1.0" encoding="${name}"?>`;
    problems.add('badDeclaration', span, { encoding: name }, [replace(span.start, span.end, good)]);
  }
  if (found.declaration) return;
  found.declaration = { span };
  if (!encoding) return;
  const end = span.start + encoding.index + encoding[0].length;
  found.declaration.encoding = { value: encoding[1]!, span: spanOf(end - encoding[1]!.length, end) };
}

const goodDoctype = /^<!DOCTYPE\s+[\w:.-]+\s*(?:(?:SYSTEM|PUBLIC)\s|\[|>)/;
const entityDeclaration = /<!ENTITY\s+(?:(%)\s+)?([^\s"'<>%]+)/g;

/** Reads a DOCTYPE with its internal subset, and of what it says only the names of entities. */
export function readDoctype(cursor: Cursor, start: number, isMisplaced: boolean): Span {
  const end = cursor.endlessDoctype ? undefined : doctypeEnd(cursor.text, start);
  if (end === undefined) cursor.endlessDoctype = true;
  const span = spanOf(start, end ?? recoveryEnd(cursor, start));
  const written = cursor.text.slice(span.start, span.end);
  if (end === undefined || isMisplaced || !goodDoctype.test(written.slice(0, 1000)))
    cursor.problems.add('doctype', span);
  if (/^<!DOCTYPE\s+[^\s[>]+\s+(?:SYSTEM|PUBLIC)\s/.test(written.slice(0, 1000))) cursor.declaresElsewhere = true;
  for (const [, parameter, name] of written.matchAll(entityDeclaration))
    if (parameter) cursor.declaresElsewhere = true;
    else cursor.entities.add(name!);
  return span;
}

function doctypeEnd(text: string, start: number): number | undefined {
  let inSubset = false;
  for (let at = start + 9; at < text.length; at++) {
    const char = text[at];
    let close = at;
    if (char === '[') inSubset = true;
    else if (char === ']') inSubset = false;
    else if (char === '>' && !inSubset) return at + 1;
    else if (char === '"' || char === "'") close = text.indexOf(char, at + 1);
    else if (char === '<' && text.startsWith('<!--', at)) close = text.indexOf('-->', at + 4);
    else if (char === '<' && text.startsWith('<?', at)) close = text.indexOf('?>', at + 2);
    if (close < 0) return undefined;
    at = close;
  }
  return undefined;
}

/** Steps over markup that begins with `<!` and is nothing that we know. */
export function readUnknown(cursor: Cursor, start: number): number {
  const end = recoveryEnd(cursor, start);
  cursor.problems.add('badMarkup', spanOf(start, end));
  return end;
}

/** Where broken markup is taken to end: behind the next '>' of its line, or with the line. */
export function recoveryEnd(cursor: Cursor, start: number): number {
  return Math.min(cursor.next('>', start) + 1, cursor.lineEnd(start));
}
