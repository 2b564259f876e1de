import { type Message, texts } from '../core/message';
import { channelNamed } from '../knowledge/channels';
import { attributes, attributeValue, elements, isTrue, type OdtDocument, properties } from './document';

/** A feature that asks for an Office Deployment Tool of some age: by the release history, RemoveMSI by its own page. */
interface Feature {
  feature: Message;
  version: string;
  used(doc: OdtDocument): boolean;
}

export const minimumToolTexts = texts('odt/minimum-tool', {
  tenantKey: 'the TenantAssociationKey property',
  migrateAndRemove: 'MigrateArch together with RemoveMSI',
  keys: 'more than one PIDKEY',
  channelName: 'the channel names of 2020',
  removeMsi: 'RemoveMSI',
  bing: 'ExcludeApp Bing',
  msiCondition: 'MSICondition',
  migrate: 'MigrateArch',
  matchInstalled: 'Version="MatchInstalled"',
});
const say = minimumToolTexts;

/** Newest first. */
const features: readonly Feature[] = [
  {
    feature: say('tenantKey'),
    version: '16.0.19929.20062',
    used: (doc) => properties(doc, 'TenantAssociationKey').length > 0,
  },
  {
    feature: say('migrateAndRemove'),
    version: '16.0.13929.20296',
    used: (doc) => migrates(doc) && elements(doc, 'RemoveMSI').length > 0,
  },
  {
    feature: say('keys'),
    version: '16.0.13628.20476',
    used: (doc) => attributes(doc, 'PIDKEY', ['Product']).length > 1,
  },
  {
    feature: say('channelName'),
    version: '16.0.12827.20268',
    used: (doc) => attributes(doc, 'Channel').some(({ value }) => namedIn2020(value)),
  },
  {
    feature: say('removeMsi'),
    version: '16.0.12827.20268',
    used: (doc) => elements(doc, 'RemoveMSI').length > 0,
  },
  {
    feature: say('bing'),
    version: '16.0.12325.20288',
    used: (doc) => elements(doc, 'ExcludeApp').some((app) => attributeValue(app, 'ID') === 'Bing'),
  },
  {
    feature: say('msiCondition'),
    version: '16.0.11901.20022',
    used: (doc) => attributes(doc, 'MSICondition', ['Product']).length > 0,
  },
  {
    feature: say('migrate'),
    version: '16.0.11615.33602',
    used: (doc) => migrates(doc),
  },
  {
    feature: say('matchInstalled'),
    version: '16.0.11615.33602',
    used: (doc) => attributes(doc, 'Version', ['Add']).some(({ value }) => value === 'MatchInstalled'),
  },
];

const namedIn2020 = (value: string) =>
  channelNamed(value)?.age === 'current' && channelNamed(value)?.channel.odt !== undefined;

const migrates = (doc: OdtDocument) => attributes(doc, 'MigrateArch', ['Add']).some(({ value }) => isTrue(value));

/** The oldest Office Deployment Tool that knows everything in the file, and the feature that asks for it. */
export function minimumTool(doc: OdtDocument): { version: string; feature: Message } | undefined {
  const newest = features.find(({ used }) => used(doc));
  return newest && { version: newest.version, feature: newest.feature };
}
