import { texts } from '../core/message';
import { channelNamed } from './channels';
import type { AllowedValue, Since } from './odt-schema';

/** What the values of attributes mean, by `Element.Attribute.value`. */
export const valueTexts = texts('knowledge/value', {
  'Add.Version.MatchInstalled':
    'The version that is installed already, so that adding a product or language does not update Office.',
  'Add.OfficeClientEdition.64': 'The 64-bit edition.',
  'Add.OfficeClientEdition.32': 'The 32-bit edition. Not supported on Arm devices.',
  'Add.AllowCdnFallback.TRUE': 'What the source lacks of the languages comes from the Office CDN.',
  'Add.AllowCdnFallback.FALSE':
    'Only the source is used. A language that is missing there is not installed, and a change of the edition by MigrateArch fails.',
  'Add.MigrateArch.TRUE':
    'Office moves to the edition that OfficeClientEdition names, with all its products and languages.',
  'Add.MigrateArch.FALSE': 'Setup fails when Office is installed in another edition.',
  'Add.OfficeMgmtCOM.TRUE': 'Configuration Manager manages the updates of Office.',
  'Add.OfficeMgmtCOM.FALSE': 'Office updates itself.',
  'Add.ForceUpgrade.TRUE': 'Replaced Office 2013 by Office 2016; has no purpose today.',
  'Add.ForceUpgrade.FALSE': 'The same as no attribute.',
  'Language.TargetProduct.All': 'The languages of every product that is installed.',
  'Updates.Enabled.TRUE': 'Office looks for updates and installs them.',
  'Updates.Enabled.FALSE': 'Office stays at its version, without security updates.',
  'Display.Level.None': 'Nothing is shown: no progress, no errors, no start of the apps at the end.',
  'Display.Level.Full': 'The usual progress and messages are shown.',
  'Display.AcceptEULA.TRUE': 'The licence terms are accepted for everyone who uses the device.',
  'Display.AcceptEULA.FALSE': 'People are asked to accept the licence terms.',
  'Logging.Level.Off': 'Asked for no log; has no effect today.',
  'Logging.Level.Standard': 'Asked for a log; one is always written today.',
  'Remove.All.TRUE': 'Removes every Click-to-Run product and language, Project and Visio too.',
  'Remove.All.FALSE': 'Removes only the products below this element.',
  'RemoveMSI.All.TRUE': 'The same as the element alone.',
  'RemoveMSI.All.FALSE': 'Never documented: the element removes MSI editions all the same.',
  'Setup.Name.Company': 'The name of the organisation, which goes into the properties of new documents.',
  'User.Type.REG_DWORD': 'A whole number, written in decimal.',
  'User.Type.REG_SZ': 'A text.',
  branch: 'An old name of {channel}.',
  admx: 'The policies of {file}.',
});

type ValueKey = keyof typeof valueTexts.templates & string;

const value = (owner: string, word: string, since?: Since): AllowedValue => ({
  value: word,
  doc: valueTexts(`${owner}.${word}` as ValueKey),
  ...(since && { since }),
});

const truth = (owner: string): AllowedValue[] => [value(owner, 'TRUE'), value(owner, 'FALSE')];

const policyFile = (app: string): AllowedValue => ({ value: app, doc: valueTexts('admx', { file: `${app}.admx` }) });

const branch = (word: string): AllowedValue => ({
  value: word,
  doc: valueTexts('branch', { channel: channelNamed(word)?.channel.value ?? word }),
});

export const versionValues = [value('Add.Version', 'MatchInstalled', { odt: '16.0.11615.33602' })];
export const editionValues = [value('Add.OfficeClientEdition', '64'), value('Add.OfficeClientEdition', '32')];
export const cdnFallbackValues = truth('Add.AllowCdnFallback');
export const migrateArchValues = truth('Add.MigrateArch');
export const officeMgmtComValues = truth('Add.OfficeMgmtCOM');
export const forceUpgradeValues = truth('Add.ForceUpgrade');
export const targetProductValues = [value('Language.TargetProduct', 'All')];
export const updatesEnabledValues = truth('Updates.Enabled');
export const displayLevelValues = [value('Display.Level', 'None'), value('Display.Level', 'Full')];
export const acceptEulaValues = truth('Display.AcceptEULA');
export const loggingLevelValues = [value('Logging.Level', 'Off'), value('Logging.Level', 'Standard')];
export const removeAllValues = truth('Remove.All');
export const removeMsiAllValues = truth('RemoveMSI.All');
export const setupNameValues = [value('Setup.Name', 'Company')];
export const registryTypeValues = [value('User.Type', 'REG_DWORD'), value('User.Type', 'REG_SZ')];
export const branchAllowed = ['Current', 'Business', 'FirstReleaseCurrent', 'FirstReleaseBusiness', 'Validation'].map(
  branch,
);

/** The ADMX files whose policies User elements name, without extension. */
export const policyFileValues = [
  'access16',
  'excel16',
  'lync16',
  'office16',
  'onent16',
  'outlk16',
  'ppt16',
  'proj16',
  'pub16',
  'visio16',
  'word16',
].map(policyFile);
