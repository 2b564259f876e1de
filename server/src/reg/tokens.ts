import type { Token } from '../core/language';
import type { Span } from '../core/text';
import type { RegDocument, RegLine, RegValue } from './document';

/** The lines that Windows passes over, each by itself; in a file that it refuses or finds hollow, all of them. */
export function tokens(doc: RegDocument): Token[] {
  const imported = doc.header.kind !== 'invalid' && doc.header.kind !== 'hollow';
  return doc.lines
    .filter((line) => isLost(line) || (!imported && line.kind !== 'comment' && line.kind !== 'blank'))
    .flatMap((line) => (line.kind === 'value' ? linesOf(line) : [line.span]))
    .filter(({ start, end }) => end > start)
    .map((span) => ({ span, kind: 'lost' }));
}

const isLost = (line: RegLine) => 'lost' in line && line.lost !== undefined;

/** The part of each line before a comment; all lines that were read for the value are lost with it. */
const linesOf = ({ lines, span, comment }: RegValue): Span[] =>
  lines.map((line) => ({
    start: Math.max(line.start, span.start),
    end: Math.min(line.end, comment?.start ?? line.end),
  }));
