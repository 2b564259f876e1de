import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** How the client counts characters in a line. */
export interface Units {
  positionAt(document: TextDocument, offset: number): Position;
  offsetAt(document: TextDocument, position: Position): number;
}

export const utf16: Units = {
  positionAt: (document, offset) => document.positionAt(offset),
  offsetAt: (document, position) => document.offsetAt(position),
};

export const utf8: Units = {
  positionAt(document, offset) {
    const end = document.positionAt(offset);
    const before = document.getText({ start: { line: end.line, character: 0 }, end });
    return { line: end.line, character: unitsIn(before, Number.POSITIVE_INFINITY).bytes };
  },
  offsetAt(document, { line, character }) {
    const start = { line, character: 0 };
    const text = document.getText({ start, end: { line: line + 1, character: 0 } }).replace(/[\r\n]+$/, '');
    return document.offsetAt(start) + unitsIn(text, character).units;
  },
};

/** A change as the document model counts it. */
export function changeIn(
  units: Units,
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
): TextDocumentContentChangeEvent {
  if (units === utf16 || !('range' in change)) return change;
  const at = (position: Position) => document.positionAt(units.offsetAt(document, position));
  return { text: change.text, range: { start: at(change.range.start), end: at(change.range.end) } };
}

/** Walks through a text until so many bytes of UTF-8 have passed. */
function unitsIn(text: string, limit: number): { bytes: number; units: number } {
  let bytes = 0;
  let units = 0;
  while (units < text.length && bytes < limit) {
    const code = text.codePointAt(units)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    units += code < 0x10000 ? 1 : 2;
  }
  return { bytes, units };
}
