import { type Message, texts } from '../core/message';
import type { Cite } from '../core/rule';

/** What has been or will be retired. */
export interface Retirement {
  id: string;
  doc: Message;
  /** The last day of support, YYYY-MM-DD; for an attribute or element the day it left the reference. Absent where no day is known. */
  date?: string;
  generation?: string;
  channel?: string;
  app?: string;
  cite: Cite;
}

export const lifecycleTexts = texts('knowledge/lifecycle', {
  'office-2013': 'Support for Office 2013 ended on {date}.',
  'office-2016': 'Support for Office 2016, with Project and Visio 2016, ended on {date}.',
  'office-2019': 'Support for Office 2019, with Project and Visio 2019, ended on {date}.',
  'office-2021': 'Support for Office 2021 and Office LTSC 2021 ended on {date}.',
  'office-2024': 'Office LTSC 2024 has five years of mainstream support from September 2024, and no extended support.',
  publisher:
    'Support for Publisher ended in October 2026: Microsoft 365 no longer opens it, and editions of Office with Publisher were supported until {date}.',
  bing: 'Microsoft Search in Bing ended on {date}.',
  'semi-annual-preview': 'Semi-Annual Enterprise Channel (Preview) has been deprecated since July 2025.',
  'semi-annual':
    'Semi-Annual Enterprise Channel is serviced together with Monthly Enterprise Channel from Version 2606 (July 2026); its last separate version, 2508, was supported until {date}.',
  'arm-32-bit':
    '32-bit Microsoft 365 Apps on Windows for Arm have got no new features since October 2025, and get security updates until December 2026.',
  'windows-10':
    'Windows 10 reached its end in October 2025. Microsoft 365 Apps there get new features up to Version 2608 and security updates until {date}.',
  logging: 'The Logging element has had no effect since November 2020.',
  'force-upgrade': 'The ForceUpgrade attribute left the reference on {date}.',
});

type RetirementId = keyof typeof lifecycleTexts.templates & string;

const entry = (id: RetirementId, cite: Cite, date?: string, of: Partial<Retirement> = {}): Retirement => ({
  id,
  doc: lifecycleTexts(id, date ? { date } : {}),
  ...(date && { date }),
  ...of,
  cite,
});

// biome-ignore format: one line per entry
export const retirements: readonly Retirement[] = [
  entry('office-2013', 'end-of-support', '2023-04-11', { generation: '2013' }),
  entry('office-2016', 'end-of-support', '2025-10-14', { generation: '2016' }),
  entry('office-2019', 'end-of-support', '2025-10-14', { generation: '2019', channel: 'PerpetualVL2019' }),
  entry('office-2021', 'publisher-2026', '2026-10-13', { generation: '2021', channel: 'PerpetualVL2021' }),
  entry('office-2024', 'ltsc-2024-overview#support-duration', undefined, { generation: '2024', channel: 'PerpetualVL2024' }),
  entry('publisher', 'publisher', '2026-10-13', { app: 'Publisher' }),
  entry('bing', 'search-in-bing', '2025-03-31', { app: 'Bing' }),
  entry('semi-annual-preview', 'semi-annual-preview-notice', undefined, { channel: 'SemiAnnualPreview' }),
  entry('semi-annual', 'unified-channels', '2026-09-08', { channel: 'SemiAnnual' }),
  entry('arm-32-bit', 'arm-32-bit'),
  entry('windows-10', 'windows-10', '2028-10-10'),
  entry('logging', 'whats-new-2020#changes-to-the-office-deployment-tool'),
  entry('force-upgrade', 'odt-options-2018#forceupgrade-attribute-part-of-add-element', '2018-08-17'),
];

/** The retirement of a generation of products, such as '2019'. */
export const retirementOf = (generation: string): Retirement | undefined =>
  retirements.find((retirement) => retirement.generation === generation);

/** The retirement of an app, by its ExcludeApp ID. */
export const retirementOfApp = (app: string): Retirement | undefined =>
  retirements.find((retirement) => retirement.app === app);
