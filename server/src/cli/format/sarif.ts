import type { Severity } from '../../core/rule';
import { pageOf } from '../page';
import { product, productUrl } from '../product';
import type { Range, Report, ReportedFile, ReportedProblem } from '../report';
import { type RuleFacts, ruleNamed } from '../rule-names';
import { guidanceOf, summaryOfRule } from '../rules';
import { say } from '../texts';
import { findingFingerprints } from './finding-fingerprints';
import { lineFingerprints } from './fingerprints';
import { withoutHints } from './hints';
import { sharedFixes } from './shared-fixes';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note', hint: 'none' };
const kinds: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
  hint: 'recommendation',
};
const precisions: Record<Severity, string> = { error: 'very-high', warning: 'high', info: 'medium', hint: 'low' };

/** SARIF 2.1.0 as GitHub code scanning wants it. */
export function sarif(report: Report): string {
  const files = withoutHints(report);
  const ids = [...new Set(files.flatMap(({ problems }) => problems.map(({ rule }) => rule)))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: product.name,
            informationUri: productUrl,
            version: product.version,
            semanticVersion: product.version,
            rules: ids.map((id) => ruleOf(id, files)),
            properties: { guidance: product.guidance },
          },
        },
        automationDetails: { id: 'm365lint/deployment-files/' },
        invocations: [
          {
            executionSuccessful: report.complete,
            toolExecutionNotifications: report.skipped.map(({ path, reason }) => ({
              level: 'note',
              message: { text: say('notCheckedShort', { reason }) },
              locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
            })),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => resultsOf(file, ids)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(id: string, files: readonly ReportedFile[]) {
  const rule: RuleFacts = ruleNamed(id) ?? { id, severity: 'warning', summary: id, sources: [], messages: {} };
  const pack = id.split('/')[0]!;
  const summary = summaryOfRule(rule);
  const guidance = guidanceOf(rule);
  const links = guidance.map(({ title, url }) => ({ text: `${title}: ${url}`, markdown: `- [${title}](${url})` }));
  const hint = `m365lint explain ${id}`;
  const markdown = pageOf(id) ?? [`# ${id}`, '', summary, '', ...links.map((link) => link.markdown)].join('\n');
  const used =
    files.flatMap(({ problems }) => problems).find((problem) => problem.rule === id)?.severity ?? rule.severity;
  return {
    id,
    name: id
      .split(/[/-]/)
      .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
      .join(''),
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: [summary, ...links.map(({ text }) => text), hint].join('\n'), markdown },
    ...(guidance[0] ? { helpUri: guidance[0].url } : {}),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      precision: precisions[rule.severity],
      'problem.severity': kinds[used],
      tags: ['microsoft-365-apps', pack],
    },
  };
}

function resultsOf(file: ReportedFile, ids: string[]) {
  const { path, problems, text } = file;
  const fingerprints = problems.length > 0 ? lineFingerprints(text) : [];
  const own = findingFingerprints(file);
  return problems.map((problem, index) => ({
    ruleId: problem.rule,
    ruleIndex: ids.indexOf(problem.rule),
    level: levels[problem.severity],
    message: { text: messageOf(problem) },
    locations: [{ physicalLocation: { artifactLocation: artifact(path), region: region(problem.range) } }],
    partialFingerprints: {
      primaryLocationLineHash: fingerprints[problem.range.start.line] ?? '0:1',
      'm365lint/v1': own[index],
    },
    ...(problem.related.length > 0 ? { relatedLocations: relatedOf(problem, path) } : {}),
    ...(sharedFixes(problem).length > 0 ? { fixes: fixesOf(problem, path) } : {}),
  }));
}

/** Places that belong to the finding are linked behind it; what looks like a link in the message itself is none. */
function messageOf({ message, related }: ReportedProblem): string {
  const links = related.map((place, index) => `[${place.message.replace(/[\\[\]]/g, '\\$&')}](${index + 1})`);
  return [message.replaceAll('](', '\\]('), ...links].join(' ');
}

const relatedOf = ({ related }: ReportedProblem, path: string) =>
  related.map(({ range, message }, index) => ({
    id: index + 1,
    message: { text: message },
    physicalLocation: { artifactLocation: artifact(path), region: region(range) },
  }));

const fixesOf = (problem: ReportedProblem, path: string) =>
  sharedFixes(problem).map(({ title, edits }) => ({
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: artifact(path),
        replacements: edits.map(({ range, text }) => ({ deletedRegion: region(range), insertedContent: { text } })),
      },
    ],
  }));

const region = ({ start, end }: Range) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** Relative to the working directory, which in a pipeline is the root of the repository. */
function artifact(path: string) {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('../') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}
