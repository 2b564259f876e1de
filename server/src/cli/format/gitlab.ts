import type { Severity } from '../../core/rule';
import type { Report } from '../report';
import { findingFingerprints } from './finding-fingerprints';
import { hashOf } from './fingerprints';
import { withoutHints } from './hints';

const severities: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info', hint: 'info' };

/** The Code Quality report of GitLab, which takes findings of one fingerprint for the same finding. */
export function gitlab(report: Report): string {
  const findings = withoutHints(report).flatMap((file) => {
    const fingerprints = findingFingerprints(file);
    return file.problems.map(({ message, rule, severity, range }, index) => ({
      description: message,
      check_name: rule,
      fingerprint: `${hashOf(`${file.path} ${rule}`)}-${fingerprints[index]}`,
      severity: severities[severity],
      location: { path: file.path, lines: { begin: range.start.line } },
    }));
  });
  return `${JSON.stringify(findings, null, 2)}\n`;
}
