import { closest } from '../core/closest';
import { type Message, texts } from '../core/message';
import type { Cite } from '../core/rule';

/** An update channel, under the value that Channel takes today. */
export interface Channel {
  value: string;
  name: string;
  /** Values of 2017 to 2020, which the guidance keeps valid. */
  previous: readonly string[];
  /** Values of 2015 to 2017, of which no text says that they still work. */
  older: readonly string[];
  formerNames: readonly string[];
  /** What Group Policy calls it; not always an ODT value. */
  policyToken?: string;
  status: 'supported' | 'test-only' | 'deprecated' | 'merging' | 'ended';
  licence: 'subscription' | 'volume';
  /** The generation of the volume products that it serves. */
  generation?: '2019' | '2021' | '2024';
  /** The last day of support, YYYY-MM-DD. */
  endOfSupport?: string;
  /** The first build of the Office Deployment Tool that knows the value. */
  odt?: string;
  doc: Message;
  cite: Cite;
}

/** A spelling of a channel value and how old it is. */
export interface ChannelName {
  spelling: string;
  age: 'current' | 'previous' | 'older';
  channel: Channel;
}

export const channelTexts = texts('knowledge/channel', {
  BetaChannel:
    'Newest features before they are finished, several builds a week. Microsoft Support does not help with it, so it is for test devices only.',
  CurrentPreview: 'The builds of Current Channel about a week early, for a small group that tries them first.',
  Current:
    'New features as soon as they are ready, with security updates every month. The default where nothing is installed.',
  MonthlyEnterprise: 'One update with new features each month, on the second Tuesday.',
  SemiAnnualPreview: 'Deprecated since July 2025. The value is still accepted; move to MonthlyEnterprise or Current.',
  SemiAnnual:
    'Meant for devices that nobody attends. From Version 2606 (July 2026) it is serviced together with Monthly Enterprise Channel.',
  PerpetualVL2019: 'For volume editions of Office 2019 only. Support ended on 14 October 2025.',
  PerpetualVL2021: 'For volume editions of Office LTSC 2021 only. Support ended on 13 October 2026.',
  PerpetualVL2024: 'For volume editions of Office LTSC 2024 only.',
});

const text = channelTexts;
const cite: Cite = 'odt-options#channel-attribute-part-of-add-element';
const renamed = '16.0.12827.20268';

/** Every channel, in the order in which to offer them. */
// biome-ignore format: one line per entry
export const channels: readonly Channel[] = [
  { value: 'Current', name: 'Current Channel', previous: ['Monthly'], older: [], formerNames: ['Monthly Channel'], policyToken: 'Current', status: 'supported', licence: 'subscription', doc: text('Current'), cite },
  { value: 'MonthlyEnterprise', name: 'Monthly Enterprise Channel', previous: [], older: [], formerNames: [], policyToken: 'MonthlyEnterprise', status: 'supported', licence: 'subscription', odt: renamed, doc: text('MonthlyEnterprise'), cite },
  { value: 'SemiAnnual', name: 'Semi-Annual Enterprise Channel', previous: ['Broad'], older: ['Deferred', 'Business'], formerNames: ['Semi-Annual Channel', 'Deferred Channel', 'Current Branch for Business'], policyToken: 'Deferred', status: 'merging', licence: 'subscription', odt: renamed, doc: text('SemiAnnual'), cite: 'unified-channels' },
  { value: 'CurrentPreview', name: 'Current Channel (Preview)', previous: ['Insiders'], older: ['FirstReleaseCurrent'], formerNames: ['Monthly Channel (Targeted)', 'Insider Slow', 'First Release for Current'], policyToken: 'FirstReleaseCurrent', status: 'supported', licence: 'subscription', odt: renamed, doc: text('CurrentPreview'), cite },
  { value: 'SemiAnnualPreview', name: 'Semi-Annual Enterprise Channel (Preview)', previous: ['Targeted'], older: ['FirstReleaseDeferred', 'FirstReleaseBusiness', 'Validation'], formerNames: ['Semi-Annual Channel (Targeted)'], policyToken: 'FirstReleaseDeferred', status: 'deprecated', licence: 'subscription', odt: renamed, doc: text('SemiAnnualPreview'), cite: 'semi-annual-preview-notice' },
  { value: 'BetaChannel', name: 'Beta Channel', previous: ['InsiderFast'], older: [], formerNames: ['Insider', 'Insider Fast'], policyToken: 'InsiderFast', status: 'test-only', licence: 'subscription', odt: renamed, doc: text('BetaChannel'), cite },
  { value: 'PerpetualVL2024', name: 'Office LTSC 2024 volume', previous: [], older: [], formerNames: [], status: 'supported', licence: 'volume', generation: '2024', doc: text('PerpetualVL2024'), cite: 'ltsc-2024-update#update-channel-for-office-ltsc-2024' },
  { value: 'PerpetualVL2021', name: 'Office LTSC 2021 volume', previous: [], older: [], formerNames: [], status: 'ended', licence: 'volume', generation: '2021', endOfSupport: '2026-10-13', doc: text('PerpetualVL2021'), cite: 'ltsc-2021-update#update-channel-for-office-ltsc-2021' },
  { value: 'PerpetualVL2019', name: 'Office 2019 volume', previous: [], older: [], formerNames: [], status: 'ended', licence: 'volume', generation: '2019', endOfSupport: '2025-10-14', doc: text('PerpetualVL2019'), cite: 'office-2019-update#update-channel-for-office-2019' },
];

/** The values that Channel takes today. */
export const channelValues: readonly string[] = channels.map(({ value }) => value);

const spellings: readonly ChannelName[] = channels.flatMap((channel): ChannelName[] => [
  { spelling: channel.value, age: 'current', channel },
  ...channel.previous.map((spelling): ChannelName => ({ spelling, age: 'previous', channel })),
  ...channel.older.map((spelling): ChannelName => ({ spelling, age: 'older', channel })),
]);
const bySpelling = new Map(spellings.map((name) => [name.spelling.toLowerCase(), name]));

/** The channel that a value of today or of earlier years names, whatever its letter case: compare `spelling`. */
export const channelNamed = (value: string): ChannelName | undefined => bySpelling.get(value.toLowerCase());

const lettersOf = (text: string) => text.toLowerCase().replace(/[^a-z0-9]|channel/g, '');
const byWords = new Map(
  channels.flatMap((channel) =>
    [channel.name, ...channel.formerNames].map((name): [string, Channel] => [lettersOf(name), channel]),
  ),
);

/** The channel that a misspelt value most likely means; people also write its display name. */
export function channelMeant(value: string): Channel | undefined {
  const likely = closest(value, channelValues) ?? closest(value, bySpelling.keys());
  return byWords.get(lettersOf(value)) ?? (likely ? channelNamed(likely)?.channel : undefined);
}
