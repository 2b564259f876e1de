import type { Fold, Link } from '../core/language';
import { type Span, spanOf } from '../core/text';
import { textIn } from './decode';
import { type KeyBlock, lineAt, type RegDocument, type RegLine, type RegValue } from './document';
import { wholeLines } from './edit';

/** From the key line to the end of its last value. */
export const blockSpan = ({ line, span, values }: KeyBlock): Span =>
  spanOf(span.start, Math.max(line.end, ...values.slice(-1).map((value) => wholeLines(value).end)));

/** Keys with their values, values over several lines, and comments that follow each other. */
export function folds(doc: RegDocument): Fold[] {
  const found: Fold[] = [];
  let firstComment: RegLine | undefined;
  for (const [i, line] of doc.lines.entries()) {
    if (line.kind === 'key' && line.values.length > 0) found.push({ ...blockSpan(line), whole: true });
    if (line.kind === 'value' && line.lines.length > 1) found.push({ ...wholeLines(line), whole: true });
    if (line.kind !== 'comment') continue;
    if (doc.lines[i - 1]?.kind !== 'comment') firstComment = line;
    const last = doc.lines[i + 1]?.kind !== 'comment';
    if (last && firstComment && firstComment !== line)
      found.push({ ...spanOf(wholeLines(firstComment).start, wholeLines(line).end), whole: true });
  }
  return found;
}

const holds = (span: Span | undefined, offset: number) =>
  span !== undefined && span.start <= offset && offset <= span.end;

/** The spans around an offset, innermost first: name or data, line, key with its values. */
export function enclosing(doc: RegDocument, offset: number): Span[] {
  const line = lineAt(doc, offset);
  const parts = line ? [...partsOf(line), wholeLines(line), ...blocksAround(doc, line)] : [];
  return [...parts, spanOf(0, doc.text.length)].filter((span) => holds(span, offset));
}

function partsOf(line: RegLine): Span[] {
  if (line.kind === 'key') return [line.pathSpan, line.span];
  if (line.kind !== 'value') return [line.span];
  const { tagSpan, dataSpan, nameSpan, span } = line;
  return [nameSpan, dataSpan, ...(tagSpan ? [spanOf(tagSpan.start, dataSpan.end)] : []), span];
}

function blocksAround(doc: RegDocument, line: RegLine): Span[] {
  const block = blockAt(doc, line);
  return block ? [blockSpan(block)] : [];
}

/** The key line that a line is, or that stands above it. */
export function blockAt(doc: RegDocument, line: RegLine | undefined): KeyBlock | undefined {
  let low = 0;
  let high = doc.keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.keys[middle]!.index <= (line?.index ?? -1)) low = middle + 1;
    else high = middle;
  }
  return doc.keys[low - 1];
}

/** The values of which a part lies in a span, in order. */
export function valuesAcross(doc: RegDocument, { start, end }: Span): RegValue[] {
  let low = 0;
  let high = doc.values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wholeLines(doc.values[middle]!).end < start) low = middle + 1;
    else high = middle;
  }
  const found: RegValue[] = [];
  for (let i = low; i < doc.values.length && doc.values[i]!.span.start <= end; i++) found.push(doc.values[i]!);
  return found;
}

/** Values that are a web address, in hexadecimal bytes too. */
export const links = (doc: RegDocument): Link[] =>
  doc.values.flatMap(({ data, dataSpan }) => {
    const text = textIn(data);
    return text && /^https?:\/\/[^\s"<>]+$/i.test(text) ? [{ span: dataSpan, target: text }] : [];
  });
