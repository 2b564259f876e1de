import { applyEdits, type Edit, type Span, spanOf, textOf } from '../core/text';
import type { RegDocument, RegLine } from './document';
import { endOf } from './document';
import { lineEndOf } from './edit';
import { formattedKey, formattedValue } from './format-line';
import { operationList } from './operations';
import { parse } from './parse';

/** The form that regedit writes. What is lost stays as it is, and so does a text whose operations would change. */
export function format(doc: RegDocument): Edit[] {
  const { kind } = doc.header;
  if (kind !== 'version5' && kind !== 'version4') return [];
  const edits = [...headerEdits(doc), ...lineEdits(doc), ...endEdits(doc)];
  const real = edits.filter(({ span, text }) => textOf(doc.text, span) !== text);
  if (real.length === 0) return [];
  const { path, encoding, unmarked } = doc;
  const after = parse({ path, encoding, unmarked, text: applyEdits(doc.text, real) });
  return same(doc, after) ? real : [];
}

/** The same steps in the same order, down to the bytes. */
function same(a: RegDocument, b: RegDocument): boolean {
  const after = operationList(b);
  const steps = operationList(a);
  return steps.length === after.length && steps.every((step, i) => line(step) === line(after[i]!));
}

const line = (step: object) => Object.values(step).join('\0');

/** No blanks around the header, and an empty line behind it. */
function headerEdits(doc: RegDocument): Edit[] {
  const { text, header, lines } = doc;
  const edits = [{ span: spanOf(text.startsWith('\uFEFF') ? 1 : 0, header.span.start), text: '' }];
  if (lines[0] && lines[0].kind !== 'blank')
    edits.push({ span: spanOf(header.span.end, header.span.end), text: lineEndOf(doc) });
  return edits;
}

function lineEdits(doc: RegDocument): Edit[] {
  const lineEnd = lineEndOf(doc);
  const lost = new Set<RegLine | undefined>(doc.losses.map(({ line }) => line));
  const noted = linesWithNotes(doc);
  return doc.lines.flatMap((line, i): Edit[] => {
    const start = lineStart(doc.text, line);
    const span = spanOf(start, endOf(line));
    const gap = opensBlock(doc.lines, i) && !lost.has(doc.lines[i - 1]) ? lineEnd : '';
    const form = lost.has(line) || noted.has(line) ? undefined : formOf(doc, line, span);
    if (line.kind !== 'blank') return [{ span, text: gap + (form ?? textOf(doc.text, span)) }];
    if (isExtra(doc.lines, i)) return [{ span: spanOf(start, lineStart(doc.text, doc.lines[i + 1]!)), text: '' }];
    // Without the blanks, the line break before them and the one behind them would be one.
    const joins = doc.text[start - 1] === '\r' && doc.text[span.end] === '\n' && !isExtra(doc.lines, i - 1);
    return joins ? [] : [{ span, text: '' }];
  });
}

/** One empty line is enough. */
const isExtra = (lines: readonly RegLine[], i: number) =>
  lines[i]?.kind === 'blank' && lines[i - 1]?.kind === 'blank' && i + 1 < lines.length;

/** Undefined for a line that stays as it is. */
function formOf(doc: RegDocument, line: RegLine, span: Span): string | undefined {
  switch (line.kind) {
    case 'key':
      return formattedKey(doc, line);
    case 'value':
      return formattedValue(doc, line);
    case 'comment':
      return textOf(doc.text, span).trim();
    default:
      return undefined;
  }
}

/** A key, or the comments right above it, where nothing sets it apart from what stands above. */
function opensBlock(lines: readonly RegLine[], i: number): boolean {
  const before = lines[i - 1];
  if (!before || before.kind === 'blank' || before.kind === 'comment') return false;
  let at = i;
  while (lines[at]?.kind === 'comment' && at < i + longestNote) at++;
  return lines[at]?.kind === 'key';
}

/** A longer run of comments is not one about the key below it. */
const longestNote = 50;

/** Values with comments between their lines: only their author can break those anew. */
function linesWithNotes(doc: RegDocument): Set<RegLine> {
  const found = new Set<RegLine>();
  let i = 0;
  for (const value of doc.values) {
    const { start, end } = value.span;
    while (i < doc.comments.length && doc.comments[i]!.start < start) i++;
    if (i < doc.comments.length && doc.comments[i]!.start < end) found.add(value);
  }
  return found;
}

/** The last line has a line end, so that what is added later stands on a line of its own. */
function endEdits(doc: RegDocument): Edit[] {
  const { text, lines } = doc;
  const last = lines.at(-1);
  const open = !/[\r\n]$/.test(text) && !(last?.kind === 'value' && last.lost);
  return open ? [{ span: spanOf(text.length, text.length), text: lineEndOf(doc) }] : [];
}

/** With the blanks before the first sign. */
function lineStart(text: string, line: RegLine): number {
  let start = line.kind === 'value' ? line.lines[0]!.start : line.span.start;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  return start;
}
