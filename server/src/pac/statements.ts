import type { AnyNode, Statement } from 'acorn';
import type { Span } from '../core/text';
import type { PacDocument } from './document';

/** Every list of statements that run one after the other. */
export function statementLists(doc: PacDocument): (readonly (Statement | AnyNode)[])[] {
  return [
    doc.program.body,
    ...doc.nodes('BlockStatement').map(({ body }) => body),
    ...doc.nodes('SwitchCase').map(({ consequent }) => consequent),
  ];
}

/** The first line with something in it, for a finding about the file. */
export const firstWrittenLine = (doc: PacDocument): Span =>
  firstLineOf(doc, { start: Math.max(0, doc.text.search(/[^\s\uFEFF]/)), end: doc.text.length });

/** As much of a node as stands on its first line, for marking. */
export function firstLineOf({ text }: PacDocument, { start, end }: Span): Span {
  const lineEnd = text.slice(start, Math.min(end, start + 500)).search(/[\r\n]/);
  return { start, end: lineEnd < 0 ? Math.min(end, start + 500) : start + lineEnd };
}
