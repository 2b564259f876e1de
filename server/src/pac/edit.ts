import type { AnyNode } from 'acorn';
import { type Edit, type Span, spanOf, textOf } from '../core/text';
import { type KnownText, type PacDocument, spanWithin } from './document';

/** Edits that rules and code actions make. They keep the script's own line ends, indentation and quotes. */

export const replaceNode = ({ start, end }: Span, text: string): Edit => ({ span: spanOf(start, end), text });

export const insertAt = (offset: number, text: string): Edit => ({ span: spanOf(offset, offset), text });

export const removeSpan = (start: number, end: number): Edit => ({ span: spanOf(start, end), text: '' });

/** Other words for a stretch of a known text; no edit where it is not written in one plain piece. */
export function editWithin(text: KnownText, start: number, end: number, words: string): Edit[] {
  const span = spanWithin(text, start, end);
  return span.end - span.start === end - start ? [{ span, text: words }] : [];
}

/** What is written for a node. */
export const written = (doc: PacDocument, node: Span): string => textOf(doc.text, node);

/** A text as a literal, in the quotes that the script begins with. */
export function quoted(doc: PacDocument, value: string): string {
  const quote = quoteOf(doc);
  const escaped = value.replace(/[\\\r\n]/g, (mark) => escapes[mark]!).replaceAll(quote, `\\${quote}`);
  return quote + escaped + quote;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\r': '\\r', '\n': '\\n' };

function quoteOf(doc: PacDocument): string {
  const first = doc.nodes('Literal').find(({ value }) => typeof value === 'string');
  return first ? doc.text[first.start]! : '"';
}

/** As the first line ends; a first line without end in sight decides nothing. */
export const lineEndOf = ({ text }: PacDocument): string => /\r\n|\r|\n/.exec(text.slice(0, 10_000))?.[0] ?? '\n';

/** The blanks with which the line of an offset begins. */
export function indentationAt({ text }: PacDocument, offset: number): string {
  const line = lineStart(text, offset);
  return /^[ \t]*/.exec(text.slice(line, Math.min(offset, line + 200)))![0];
}

/** What the script indents by, judging from the first indented line. */
export const indentOf = ({ text }: PacDocument): string =>
  /(?:^|[\r\n])([ \t]+)[^ \t\r\n/*]/.exec(text.slice(0, 20_000))?.[1] ?? '  ';

/** A statement, or several lines, before another one. */
export function addBefore(doc: PacDocument, statement: Span, text: string): Edit {
  return insertAt(statement.start, text + separator(doc, statement.start));
}

/** A statement, or several lines, behind another one. */
export function addAfter(doc: PacDocument, statement: Span, text: string): Edit {
  return insertAt(statement.end, separator(doc, statement.start) + text);
}

/** A new line as far in as the statement; a blank where the statement does not stand first on its line. */
function separator(doc: PacDocument, start: number): string {
  const indentation = indentationAt(doc, start);
  return lineStart(doc.text, start) + indentation.length === start ? lineEndOf(doc) + indentation : ' ';
}

/** As the last statement between braces. */
export function addAtEndOf(doc: PacDocument, block: Span, statement: string): Edit {
  const brace = block.end - 1;
  const last = lastCharacter(doc.text, brace);
  const lines = doc.text.slice(last, brace);
  if (!/[\r\n]/.test(lines)) return insertAt(last, ` ${statement}${last === brace ? ' ' : ''}`);
  const indentation = indentationAt(doc, brace);
  return insertAt(last, lineEndOf(doc) + indentation + indentOf(doc) + statement);
}

/** Text at the end of the file, behind an empty line. */
export function addAtEndOfFile(doc: PacDocument, text: string): Edit {
  const lineEnd = lineEndOf(doc);
  const end = lastCharacter(doc.text, doc.text.length);
  const before = end === 0 ? '' : lineEnd + lineEnd;
  return { span: spanOf(end, doc.text.length), text: before + text + lineEnd };
}

/** Takes a statement out, with its line where nothing else stands on it. */
export function removeStatement(doc: PacDocument, statement: AnyNode): Edit {
  const around = doc.parentOf(statement)?.type;
  if (around !== 'Program' && around !== 'BlockStatement' && around !== 'SwitchCase')
    return replaceNode(statement, '{}');
  const { text } = doc;
  const start = lineStart(text, statement.start);
  const alone = text.slice(start, statement.start).trim() === '';
  // At the top of the file the empty line behind it goes too.
  const line = start === 0 ? /^[ \t]*(?:\r\n|\r|\n|$){1,2}/ : /^[ \t]*(?:\r\n|\r|\n|$)/;
  const behind = line.exec(text.slice(statement.end, statement.end + 200));
  return alone && behind
    ? removeSpan(start, statement.end + behind[0].length)
    : removeSpan(statement.start, statement.end);
}

/** Another name wherever a variable or function of the script is named so. */
export function renameAll(doc: PacDocument, name: string, to: string): Edit[] {
  return doc
    .nodes('Identifier')
    .filter((node) => node.name === name)
    .map((node) => replaceNode(node, to));
}

/** The first of these names that the script does not use; the last one, where it uses all. */
export function unusedName(doc: PacDocument, names: readonly string[]): string {
  const used = new Set(doc.nodes('Identifier').map(({ name }) => name));
  return names.find((name) => !used.has(name)) ?? names.at(-1)!;
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

/** The offset behind the last character before an offset that is not blank. */
function lastCharacter(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return at;
}
