import { type Edit, type Span, spanOf } from '../core/text';
import { type KeyBlock, keysAt, type RegDocument, type RegLine, type RegValue, startOf } from './document';
import { nameText } from './spelling';

/** Edits that rules and code actions make. They keep the file's own line ends. */

/** Puts other data behind the '=', the type included: `dword:00000001`, `"text"`, `-`. */
export const replaceData = (value: RegValue, data: string): Edit => ({ span: typedDataSpan(value), text: data });

/** The type and the data. */
export const typedDataSpan = ({ tagSpan, dataSpan }: RegValue): Span =>
  spanOf(tagSpan?.start ?? dataSpan.start, dataSpan.end);

export const renameValue = (value: RegValue, name: string): Edit => ({ span: value.nameSpan, text: nameText(name) });

/** Puts another path into the brackets; a minus sign stays. */
export const replacePath = (block: KeyBlock, path: string): Edit => ({ span: block.pathSpan, text: path });

/** From the start of the first to the end of the last line, line end excluded. */
export function wholeLines(line: RegLine): Span {
  const end = line.kind === 'value' ? line.lines.at(-1)!.end : line.kind === 'key' ? line.line.end : line.span.end;
  return spanOf(startOf(line), end);
}

/** With its line end, and all the lines that the data of a value goes on in. */
export function removeLine(doc: RegDocument, line: RegLine): Edit {
  const { start, end } = wholeLines(line);
  return { span: spanOf(start, end + lineEndAt(doc, end).length), text: '' };
}

/** A line, or several, below another. */
export function addLineAfter(doc: RegDocument, line: RegLine, text: string): Edit {
  const { end } = wholeLines(line);
  return { span: spanOf(end, end), text: lineEndOf(doc) + text };
}

export function addLineBefore(doc: RegDocument, line: RegLine, text: string): Edit {
  const { start } = wholeLines(line);
  return { span: spanOf(start, start), text: text + lineEndOf(doc) };
}

/** As the very first characters, behind a byte order mark. */
export function addAtTop(doc: RegDocument, text: string): Edit {
  const at = doc.text.startsWith('\uFEFF') ? 1 : 0;
  return { span: spanOf(at, at), text };
}

/** A value as the last one of a key line: `addValue(doc, block, 'Name', '"1"')`. */
const addValue = (doc: RegDocument, block: KeyBlock, name: string, data: string): Edit =>
  addLineAfter(doc, block.values.at(-1) ?? block, `${nameText(name)}=${data}`);

/** A value to a key by its path: below the last line that opens the key, else in a new block at the end of the file. */
export function addToKey(doc: RegDocument, fullKey: string, name: string, data: string): Edit {
  const block = keysAt(doc, fullKey).findLast((candidate) => !candidate.lost && !candidate.delete);
  return block ? addValue(doc, block, name, data) : addKeyBlock(doc, fullKey, [`${nameText(name)}=${data}`]);
}

/** A key with its lines at the end of the file, behind an empty line. */
export function addKeyBlock(doc: RegDocument, fullKey: string, lines: readonly string[]): Edit {
  const lineEnd = lineEndOf(doc);
  const end = doc.text.length;
  const tail = doc.text.slice(-4);
  const before = /(?:\r\n|\r|\n)(?:\r\n|\r|\n)$/.test(tail) ? '' : /[\r\n]$/.test(tail) ? lineEnd : lineEnd + lineEnd;
  return { span: spanOf(end, end), text: before + [`[${fullKey}]`, ...lines, ''].join(lineEnd) };
}

/** The column at which the type and the data of a value begin, for breaking lines of bytes. */
export const startColumn = (value: RegValue): number => typedDataSpan(value).start - value.lines[0]!.start;

/** The `,\\` that stands last in the data of a value. */
export function continuationEnd({ text }: RegDocument, { dataSpan }: RegValue): Span {
  let start = dataSpan.end - 1;
  while (/[ \t]/.test(text[start - 1] ?? '')) start--;
  return spanOf(text[start - 1] === ',' ? start - 1 : start, dataSpan.end);
}

/** The path of a key with another hive, such as HKEY_LOCAL_MACHINE. */
export const replaceRoot = (block: KeyBlock, root: string): Edit => ({ span: block.rootSpan, text: root });

/** As the first line ends; a first line without end in sight decides nothing. */
export const lineEndOf = (doc: RegDocument): string => /\r\n|\r|\n/.exec(doc.text.slice(0, 10_000))?.[0] ?? '\r\n';

const lineEndAt = (doc: RegDocument, offset: number) => /^(?:\r\n|\r|\n)?/.exec(doc.text.slice(offset, offset + 2))![0];
