import type { Report } from '../report';
import { withoutHints } from './hints';
import { xmlDocument, xmlText } from './xml';

/** The XML of Checkstyle, which many servers and reviewdog read. Its severities are ours. */
export function checkstyle(report: Report): string {
  const file = withoutHints(report).map(({ path, problems }) => ({
    $: { name: xmlText(path) },
    error: problems.map(({ range: { start }, severity, message, rule }) => ({
      // Jenkins takes what follows the last dot of the source for the rule.
      $: { line: start.line, column: start.column, severity, message: xmlText(message), source: `m365lint.${rule}` },
    })),
  }));
  return xmlDocument('checkstyle', { $: { version: '4.3' }, file });
}
