import { type Edit, spanOf, textOf } from '../core/text';
import type { KeyBlock, Loss, RegDocument } from './document';
import { wholeLines } from './edit';

/** The line above is a key that is told to go on here. */
export function isSecondHalf(doc: RegDocument, { line }: Loss): boolean {
  const above = line?.kind === 'junk' ? doc.lines[line.index - 1] : undefined;
  return above?.kind === 'key' && above.lost?.code === 'keyBracketClose' && joinWithNext(doc, above) !== undefined;
}

/** Puts in the brackets that are missing; a comment stays behind them. */
export function addBrackets({ text }: RegDocument, { span, path, pathSpan }: KeyBlock): Edit[] {
  const note = path.indexOf(';');
  const end = note < 0 ? pathSpan.end : pathSpan.start + path.slice(0, note).trimEnd().length;
  const edits: Edit[] = [];
  if (text[span.start] !== '[') edits.push({ span: spanOf(span.start, span.start), text: '[' });
  if (text[span.end - 1] !== ']') edits.push({ span: spanOf(end, end), text: ']' });
  return edits;
}

/** The rest of the path stands on the next line, up to its bracket. */
export function joinWithNext(doc: RegDocument, block: KeyBlock): Edit | undefined {
  const next = doc.lines[block.index + 1];
  if (next?.kind !== 'junk') return undefined;
  const rest = textOf(doc.text, next.span);
  if (!/^[^[\]]+\]$/.test(rest)) return undefined;
  const { end } = wholeLines(next);
  let last = block.path.length;
  while (/[\s\\]/.test(block.path[last - 1] ?? '')) last--;
  const path = block.path.slice(0, last);
  return { span: spanOf(block.pathSpan.start, end), text: `${path}\\${rest.replace(/^[\s\\]+/, '')}` };
}
