import { type Message, texts } from '../core/message';
import type { Cite } from '../core/rule';

/** A build of the Office Deployment Tool that matters to a configuration file. */
export interface OdtRelease {
  /** Absent for the build of July 2022, whose number is not known. */
  version?: string;
  date: string;
  doc: Message;
  cite: Cite;
}

export const releaseTexts = texts('knowledge/release', {
  '16.0.11306.33602': 'Better logs and telemetry.',
  '16.0.11509.33604': 'Better upgrade and migration.',
  '16.0.11615.33602': 'MigrateArch, Version="MatchInstalled", and /configure with a file at a web address.',
  '16.0.11617.33601': 'RemoveMSI cleans the registry up.',
  '16.0.11901.20022': 'MSICondition; Access Runtime and Skype for Business Basic beside Office 2019.',
  '16.0.12130.20272': 'Skype for Business Basic 2019 beside volume products of 2019; downloads through a proxy.',
  '16.0.12325.20288': 'ExcludeApp Bing.',
  '16.0.12624.20320': 'AppSettings are no longer skipped now and then.',
  '16.0.12827.20268':
    'Current is the default channel; MonthlyEnterprise and the channel names of today; setup goes on when a language is missing; RemoveMSI removes Office 2007 and Access Database Engine too.',
  '16.0.13231.20368': 'All products default to the same channel.',
  '16.0.13328.20356': 'Logging has no effect any more.',
  '16.0.13328.20420': 'Repairs of /download and of Version with Channel.',
  '16.0.13426.20308': 'Repairs of downloads of the 2019 channel and of MigrateArch from a local source.',
  '16.0.13426.20370': 'ProofingTools install from a local source of PerpetualVL2019.',
  '16.0.13530.20376': 'A repair of RemoveMSI.',
  '16.0.13628.20274': 'Does not run on Windows 8.0.',
  '16.0.13628.20476':
    'Files with dozens of languages, FORCEAPPSHUTDOWN together with MigrateArch, and two or more PIDKEY work.',
  '16.0.13929.20296': 'MigrateArch and RemoveMSI in one file work.',
  '16.0.14026.20306': 'MatchOS works on all configurations of Windows.',
  'july-2022': 'Remove did not work; the next build mended it.',
  '16.0.19929.20062': 'The property TenantAssociationKey.',
  '16.0.20326.20112': 'The newest build that is known.',
});

type ReleaseKey = keyof typeof releaseTexts.templates & string;

const release = (version: ReleaseKey, date: string, cite: Cite = 'odt-releases'): OdtRelease => ({
  version,
  date,
  doc: releaseTexts(version),
  cite,
});

/** The builds that brought or mended something, oldest first. */
export const odtReleases: readonly OdtRelease[] = [
  release('16.0.11306.33602', '2019-01-14'),
  release('16.0.11509.33604', '2019-03-13'),
  release('16.0.11615.33602', '2019-04-16'),
  release('16.0.11617.33601', '2019-04-23'),
  release('16.0.11901.20022', '2019-07-10'),
  release('16.0.12130.20272', '2019-10-31'),
  release('16.0.12325.20288', '2020-01-16'),
  release('16.0.12624.20320', '2020-04-15'),
  release('16.0.12827.20268', '2020-06-09'),
  release('16.0.13231.20368', '2020-10-14'),
  release('16.0.13328.20356', '2020-11-10'),
  release('16.0.13328.20420', '2020-11-23'),
  release('16.0.13426.20308', '2020-12-08'),
  release('16.0.13426.20370', '2020-12-21'),
  release('16.0.13530.20376', '2021-01-12'),
  release('16.0.13628.20274', '2021-02-09'),
  release('16.0.13628.20476', '2021-02-25'),
  release('16.0.13929.20296', '2021-05-10'),
  release('16.0.14026.20306', '2021-06-17'),
  { date: '2022-07-12', doc: releaseTexts('july-2022'), cite: 'issue-1120' },
  release('16.0.19929.20062', '2026-04-24', 'odt-options-2026'),
  release('16.0.20326.20112', '2026-09-09', 'offpatch-measurements'),
];

/** The build of a number. */
export const odtRelease = (version: string): OdtRelease | undefined =>
  odtReleases.find((entry) => entry.version === version);

/** The later of two build numbers of the tool, for the least build that a file needs. */
export function laterBuild(a: string, b: string): string {
  const [as, bs] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < 4; i++) {
    const difference = (as[i] ?? 0) - (bs[i] ?? 0);
    if (difference) return difference > 0 ? a : b;
  }
  return a;
}
