import type { Severity } from '../../core/rule';
import { applyEdits, LineIndex } from '../../core/text';
import { product, productUrl } from '../product';
import type { Place, Range, Report, ReportedFile, ReportedFix } from '../report';
import { withoutHints } from './hints';

const severities: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' };

/** The JSON of reviewdog. Unlike everybody else it counts columns in bytes of UTF-8. */
export function rdjson(report: Report): string {
  const source = { name: product.name, url: productUrl };
  const diagnostics = withoutHints(report).flatMap(diagnosticsOf);
  return `${JSON.stringify({ source, diagnostics }, null, 2)}\n`;
}

function diagnosticsOf(file: ReportedFile) {
  const lines = new LineIndex(file.text);
  const inBytes = ({ start, end }: Range) => ({
    start: bytePlace(file, lines, start),
    end: bytePlace(file, lines, end),
  });
  return file.problems.map(({ message, range, severity, rule, guidance, fixes }) => {
    const suggestions = fixes.flatMap(({ edits, secret }) => {
      const joined = secret ? undefined : joinedEdit(file, lines, edits);
      return joined ? [{ range: inBytes(joined.range), text: joined.text }] : [];
    });
    return {
      message,
      location: { path: file.path, range: inBytes(range) },
      severity: severities[severity],
      code: { value: rule, ...(guidance[0] ? { url: guidance[0].url } : {}) },
      ...(suggestions.length > 0 ? { suggestions } : {}),
    };
  });
}

/** A byte order mark is part of the first line for whoever reads the file as bytes. */
function bytePlace({ text, mark }: ReportedFile, lines: LineIndex, { line, column }: Place): Place {
  const { start } = lines.lineSpan(line - 1);
  const before = Buffer.byteLength(text.slice(start, start + column - 1)) + (mark && line === 1 ? 3 : 0);
  return { line, column: before + 1 };
}

/**
 * A suggestion replaces one stretch of text, so edits become one that reaches over what lies between them. There is none
 * where a secret lies there.
 */
function joinedEdit({ text, maskedText }: ReportedFile, lines: LineIndex, edits: ReportedFix['edits']) {
  const offsetOf = ({ line, column }: Place) => lines.offsetAt({ line: line - 1, character: column - 1 });
  const spans = edits.map(({ range, text }) => ({ start: offsetOf(range.start), end: offsetOf(range.end), text }));
  const from = Math.min(...spans.map(({ start }) => start));
  const to = Math.max(...spans.map(({ end }) => end));
  const shifted = spans.map(({ start, end, text }) => ({ span: { start: start - from, end: end - from }, text }));
  const placeOf = (offset: number): Place => {
    const { line, character } = lines.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
  const [joined, harmless] = [text, maskedText].map((whole) => applyEdits(whole.slice(from, to), shifted));
  return joined === harmless ? { range: { start: placeOf(from), end: placeOf(to) }, text: joined! } : undefined;
}
