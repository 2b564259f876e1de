import type { Cite } from '../core/rule';
import type { Evidence } from './sources';

/** A version of Office by its year and month, and the third part of its build number. */
export interface OfficeVersion {
  version: string;
  build: number;
  evidence: Evidence;
  cite: Cite;
}

/** The versions with which something began. 1704 is general knowledge; the others stand in the release notes. */
// biome-ignore format: one line per entry
export const officeVersions: readonly OfficeVersion[] = [
  { version: '1704', build: 8067, evidence: 'inferred', cite: 'doc-shared-computer' },
  { version: '1803', build: 9126, evidence: 'documented-historical', cite: 'security-updates' },
  { version: '1902', build: 11328, evidence: 'documented-historical', cite: 'security-updates' },
  { version: '1909', build: 12026, evidence: 'documented-historical', cite: 'security-updates' },
  { version: '2108', build: 14326, evidence: 'documented-historical', cite: 'security-updates' },
];

const build = /^16\.0\.(\d{4,5})\.\d{1,5}$/;

/** True when a full build number such as 16.0.8067.2115 is older than a version; undefined when either is not known. */
export function isOlderThan(number: string, version: string): boolean | undefined {
  const known = officeVersions.find((entry) => entry.version === version);
  const part = build.exec(number)?.[1];
  return known && part ? Number(part) < known.build : undefined;
}
