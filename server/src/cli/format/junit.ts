import type { Report, ReportedFile, ReportedProblem } from '../report';
import { nothingText } from '../report';
import { withoutHints } from './hints';
import { type XmlElement, xmlDocument, xmlText } from './xml';

/** JUnit XML for the test tab of a pipeline: a suite for each file, in which each error or warning is a failed case. */
export function junit(report: Report): string {
  const suites = withoutHints(report).map(suiteOf);
  // A report without any case counts as broken.
  if (suites.length === 0)
    suites.push(suite('m365lint', [{ $: { name: nothingText(report), classname: 'm365lint' } }]));
  const sum = (name: string) => suites.reduce((total, { $ }) => total + Number($[name]), 0);
  return xmlDocument('testsuites', {
    $: { name: 'm365lint', tests: sum('tests'), failures: sum('failures'), errors: 0 },
    testsuite: suites,
  });
}

function suiteOf({ path, problems }: ReportedFile): XmlElement {
  const seen = new Map<string, number>();
  const cases = problems.map((problem) => {
    const count = (seen.get(problem.rule) ?? 0) + 1;
    seen.set(problem.rule, count);
    return caseOf(path, problem, count);
  });
  return suite(path, cases.length > 0 ? cases : [{ $: { name: 'm365lint', classname: xmlText(path) } }]);
}

/** Named without its line, so that a server knows it again in the next run; equal names would be taken for one case. */
function caseOf(
  path: string,
  { rule, range: { start }, severity, message }: ReportedProblem,
  count: number,
): XmlElement {
  const name = count > 1 ? `${rule} (${count})` : rule;
  const text = xmlText(`${path}:${start.line}:${start.column}: ${severity} ${rule}: ${message}`);
  const $ = { name, classname: xmlText(path), file: xmlText(path) };
  if (severity === 'info') return { $, 'system-out': text };
  return { $, failure: { $: { message: xmlText(message), type: severity }, '#': text } };
}

const suite = (path: string, cases: XmlElement[]): XmlElement => ({
  $: {
    name: xmlText(path),
    tests: cases.length,
    failures: cases.filter(({ failure }) => failure).length,
    errors: 0,
    skipped: 0,
  },
  testcase: cases,
});
