import { texts } from '../core/message';
import type { AllowedData } from './setting';

/** Texts that several settings share. */
export const settingTexts = texts('knowledge/setting', {
  off: 'Off.',
  on: 'On.',
  shown: 'Shown.',
  hidden: 'Hidden.',
  allowed: 'Allowed.',
  blocked: 'Blocked.',
  bits: 'Bits of a number: add up the values.',
  sourceAddress: 'http://officecdn.microsoft.com/pr/ (or https) and the GUID of a channel.',
  priority5: 'Cloud update and policies stand above it (5 of 7).',
  inventory: 'Click-to-Run writes it as a record. Changing it changes nothing about the installation.',
  wamUsed: 'The account manager of Windows is used.',
  wamPassed: 'The account manager of Windows is passed over.',
  wamRisk:
    'The guidance advises against 1: single sign-on, Conditional Access and the repair steps for sign-in no longer work.',
  wamSince: 'Office uses the account manager from build 16.0.7967 and Windows 10 Version 1703.',
  userProxy:
    'This is the proxy of the user. Services and the activation of Office use WinHTTP, whose proxy is set apart with netsh winhttp.',
  absentAllowed: 'Without the value they are allowed.',
  privacyData:
    'Only 1 and 2 have a meaning, 0 has none. The word "disabled" in a name does not make 1 block anything: 2 blocks.',
  dashboard: 'The Office Telemetry Dashboard was removed from current versions.',
  replaced: 'Has no effect on Microsoft 365 Apps from Version 1904; the privacy policies took its place.',
  templates2026: 'Came with the templates of 2026.',
});

const text = settingTexts;

/** 0 and 1 of an ordinary switch. */
export const offOn: readonly AllowedData[] = [
  { data: 0, doc: text('off') },
  { data: 1, doc: text('on') },
];

/** 0 and 1 of a switch that hides something. */
export const shownHidden: readonly AllowedData[] = [
  { data: 0, doc: text('shown') },
  { data: 1, doc: text('hidden') },
];
