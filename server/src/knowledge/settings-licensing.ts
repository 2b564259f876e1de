import { texts } from '../core/message';
import { propertyTexts } from './properties';
import type { RegSetting } from './setting';
import {
  clickToRun,
  clickToRunOrAppV,
  machineKey,
  machinePolicy,
  placed,
  userKeyAndPolicy,
  userPath,
} from './setting-keys';
import { offOn, settingTexts as shared } from './setting-texts';

export const licensingTexts = texts('knowledge/licensing-setting', {
  'c2r-sharedcomputerlicensing':
    'Whether several people use Office on this device, each with a licence of their own (shared computer activation).',
  'c2r-sharedcomputerlicensing.1': 'Shared computer activation is on.',
  'c2r-sharedcomputerlicensing.0': 'Shared computer activation is off.',
  'c2r-sharedcomputerlicensing.absent': 'Without the value shared computer activation is off.',
  'c2r-sharedcomputerlicensing.note':
    'Here the value is a string; the policy of the same name is a number (REG_DWORD).',
  'c2r-sharedcomputerlicensing.note2':
    'Where Office is already installed, restart the device; people who activated before must have their activation reset. For Apps for business only with the plan Business Premium.',
  'policy-sharedcomputerlicensing': 'The policy for shared computer activation.',
  'policy-sharedcomputerlicensing.0':
    'Shared computer activation is never used, even if configuration.xml asks for it.',
  'policy-sharedcomputerlicensing.note':
    'As a policy the value is a number (REG_DWORD); the one in ClickToRun\\Configuration is a string. Microsoft 365 Apps for business pays no attention to the policy.',
  'c2r-sclcacheoverride':
    'Whether the licensing token is kept in the folder of SCLCacheOverrideDirectory, so that it follows the user.',
  'c2r-sclcacheoverride.1': 'The token lies in the folder of SCLCacheOverrideDirectory.',
  'c2r-sclcacheoverride.0': 'The token lies in the default folder.',
  'c2r-sclcacheoverride.absent':
    'Without the value the token lies in %localappdata%\\Microsoft\\Office\\16.0\\Licensing.',
  'c2r-sclcacheoverride.note':
    'Has an effect only together with SCLCacheOverrideDirectory and shared computer activation. The copy of both values in 16.0\\Common\\Licensing is for App-V packages alone.',
  'c2r-sclcacheoverridedirectory': 'The folder for the licensing token, a different one for each user.',
  'c2r-sclcacheoverridedirectory.format':
    'The path of a folder with a variable such as %username% or %appdata%, in the roaming profile or on a share. In a .reg file every backslash is doubled.',
  'c2r-sclcacheoverridedirectory.note':
    'Office must be able to write there as the user. A share with a slow connection makes Office start slowly.',
  'c2r-sclcacheoverridedirectory.note2':
    'The token belongs to one person on one device, so two users must not share the folder.',
  'policy-sclcacheoverride': 'The policy for another folder for the licensing token.',
  'policy-sclcacheoverride.1': 'The token lies in the folder of sclcacheoverridedirectory.',
  'policy-sclcacheoverride.note': 'A string here as well.',
  'policy-sclcacheoverridedirectory': 'The folder that the policy names for the licensing token.',
  'policy-sclcacheoverridedirectory.format': 'The path of a folder, a different one for each user.',
  'c2r-devicebasedlicensing':
    'Whether the device has the licence and not the user. The part before the dot is the product ID.',
  'c2r-devicebasedlicensing.1': 'The licence belongs to the device.',
  'c2r-devicebasedlicensing.0': 'The licence belongs to the user.',
  'c2r-devicebasedlicensing.note':
    'Must not be combined with shared computer activation. The property in configuration.xml needs Version 1909 or later.',
  'policy-dbsproplus': 'The policy for device-based licensing of Microsoft 365 Apps for enterprise.',
  'policy-viewermode':
    'Whether people without a licence get an Office that only shows and prints documents (viewer mode).',
  'policy-viewermode.1': 'Office opens documents read-only for people without a licence.',
  'policy-viewermode.since': 'From Version 1902 in Word, Excel and PowerPoint, from Version 2005 in Project and Visio.',
  'policy-viewermode.note': 'Up to Version 2204, shared computer activation does not work while this is 1.',
  'policy-extendedoffline': 'Whether the licence holds for longer than usual without a connection to the internet.',
  'policy-extendedoffline.1': 'The licence holds for up to 180 days offline.',
  'policy-extendedoffline.note':
    'Comes with a template of its own. The guidance also sets a twin under Wow6432Node, which has no effect: both registry views share the key of policies.',
  unattended: 'Whether Office runs without a person, for robotic process automation.',
  'unattended.0': 'An ordinary licence is used.',
  'unattended.1': 'The licence for unattended use is taken.',
  'unattended.note': 'There is no version number in the path. Must be off where shared computer activation is on.',
  orgideduenabledcentennial:
    'A policy of the licensing settings that the templates call OrgIdEDUEnabledCentennial; its name says that it is about accounts of educational organizations.',
  licensingnext: 'Which products use the newer kind of licence on this device; each value is named after a product.',
  'licensingnext.2': 'The product uses the newer way of activation (vNext).',
  'licensingnext.note': 'Office writes these values; do not deploy them.',
  autoorgidgetkey: 'Whether Office activates by itself with the credentials of a federated organization.',
  'autoorgidgetkey.0': 'Office does not activate by itself.',
  'autoorgidgetkey.1': 'Office activates by itself with the credentials of the organization.',
  'autoorgidgetkey.note': 'Set it to 0 together with viewer mode on Version 2204 or older.',
  'kms-name': 'The host that activates volume editions of Office (KMS).',
  'kms-name.format': 'The name of the KMS host, short or fully qualified.',
  'kms-name.note': 'For volume editions only: Microsoft 365 Apps does not use KMS.',
  'kms-port': 'The port of the KMS host.',
  'kms-port.format': 'The number of a TCP port, as a string.',
  'kms-port.note': 'A string, not a number.',
  'mak-useroperations':
    'Whether users without administrator rights may activate Office with a multiple activation key (MAK).',
  'mak-useroperations.0': 'Only administrators may activate.',
  'mak-useroperations.1': 'Every user may activate.',
  'fslogix-includeofficeactivation':
    'Whether the FSLogix container of Office carries the activation of the user along.',
  'fslogix-includeofficeactivation.0': 'The activation stays outside; choose this with single sign-on.',
  'fslogix-includeofficeactivation.1': 'The activation lies in the container.',
  'fslogix-includeofficeactivation.note':
    'Without single sign-on the licensing token must roam in one way: with the container or with SCLCacheOverride, not with both.',
  'fslogix-odfc-enabled': 'Whether FSLogix keeps Office data in a container for each user.',
  'fslogix-odfc-vhdlocations': 'Where the FSLogix containers of Office lie.',
  'fslogix-odfc-vhdlocations.format': 'Paths of shares, separated by semicolons.',
});

const text = licensingTexts;

/** Settings of activation and licences. */
// biome-ignore format: one line per entry
export const licensingSettings: readonly RegSetting[] = [
  { id: 'c2r-sharedcomputerlicensing', name: 'SharedComputerLicensing', ...clickToRun(), type: 'REG_SZ', doc: text('c2r-sharedcomputerlicensing'), allowed: [{ data: '1', doc: text('c2r-sharedcomputerlicensing.1') }, { data: '0', doc: text('c2r-sharedcomputerlicensing.0') }], absent: text('c2r-sharedcomputerlicensing.absent'), notes: [text('c2r-sharedcomputerlicensing.note'), text('c2r-sharedcomputerlicensing.note2'), propertyTexts('scaScenarios'), propertyTexts('scaToken'), propertyTexts('scaUnlicensed'), propertyTexts('scaSignOn'), propertyTexts('scaTool')], evidence: 'documented', cite: 'shared-computer-activation#option-2-use-registry-editor-to-enable-shared-computer-activation', sources: ['troubleshoot-shared-computer#verify-that-shared-computer-activation-is-enabled-for-microsoft-365-apps', 'doc-shared-computer'], odt: { element: 'Property', property: 'SharedComputerLicensing' }, policyForm: 'policy-sharedcomputerlicensing' },
  { id: 'policy-sharedcomputerlicensing', name: 'sharedcomputerlicensing', ...machinePolicy('common\\licensing'), type: 'REG_DWORD', doc: text('policy-sharedcomputerlicensing'), allowed: [{ data: 0, doc: text('policy-sharedcomputerlicensing.0') }, { data: 1, doc: text('c2r-sharedcomputerlicensing.1') }], notes: [text('policy-sharedcomputerlicensing.note'), propertyTexts('scaScenarios'), propertyTexts('scaToken'), propertyTexts('scaUnlicensed'), propertyTexts('scaSignOn')], evidence: 'documented', cite: 'shared-computer-activation#option-1-use-group-policy-to-enable-shared-computer-activation', sources: ['office-admx'] },
  { id: 'c2r-sclcacheoverride', name: 'SCLCacheOverride', ...clickToRunOrAppV(), type: 'REG_SZ', doc: text('c2r-sclcacheoverride'), allowed: [{ data: '1', doc: text('c2r-sclcacheoverride.1') }, { data: '0', doc: text('c2r-sclcacheoverride.0') }], absent: text('c2r-sclcacheoverride.absent'), since: { client: '1704' }, notes: [text('c2r-sclcacheoverride.note'), propertyTexts('scaToken'), propertyTexts('scaSignOn')], evidence: 'documented', cite: 'shared-computer-activation#more-details-about-shared-computer-activation-for-microsoft-365-apps', odt: { element: 'Property', property: 'SCLCacheOverride' }, policyForm: 'policy-sclcacheoverride' },
  { id: 'c2r-sclcacheoverridedirectory', name: 'SCLCacheOverrideDirectory', ...clickToRunOrAppV(), type: 'REG_SZ', doc: text('c2r-sclcacheoverridedirectory'), format: text('c2r-sclcacheoverridedirectory.format'), since: { client: '1704' }, notes: [text('c2r-sclcacheoverridedirectory.note'), text('c2r-sclcacheoverridedirectory.note2'), propertyTexts('scaToken')], evidence: 'documented', cite: 'shared-computer-activation#more-details-about-shared-computer-activation-for-microsoft-365-apps', sources: ['odt-options#sclcacheoverridedirectory-property-part-of-property-element'], odt: { element: 'Property', property: 'SCLCacheOverrideDirectory' }, policyForm: 'policy-sclcacheoverridedirectory' },
  { id: 'policy-sclcacheoverride', name: 'sclcacheoverride', ...machinePolicy('common\\licensing'), type: 'REG_SZ', doc: text('policy-sclcacheoverride'), allowed: [{ data: '1', doc: text('policy-sclcacheoverride.1') }, { data: '0', doc: text('c2r-sclcacheoverride.0') }], notes: [text('policy-sclcacheoverride.note')], evidence: 'documented', cite: 'office-admx' },
  { id: 'policy-sclcacheoverridedirectory', name: 'sclcacheoverridedirectory', ...machinePolicy('common\\licensing'), type: 'REG_SZ', doc: text('policy-sclcacheoverridedirectory'), format: text('policy-sclcacheoverridedirectory.format'), evidence: 'documented', cite: 'office-admx' },
  { id: 'c2r-devicebasedlicensing', name: 'O365ProPlusRetail.DeviceBasedLicensing', ...clickToRun(), type: 'REG_SZ', doc: text('c2r-devicebasedlicensing'), allowed: [{ data: '1', doc: text('c2r-devicebasedlicensing.1') }, { data: '0', doc: text('c2r-devicebasedlicensing.0') }], notes: [text('c2r-devicebasedlicensing.note')], evidence: 'documented', cite: 'device-based-licensing#using-the-office-deployment-tool', sources: ['activation-on-shared-computers#make-sure-device-based-licensing-and-robotic-process-automation-rpa-are-disabled'], odt: { element: 'Property', property: 'DeviceBasedLicensing' }, policyForm: 'policy-dbsproplus' },
  { id: 'policy-dbsproplus', name: 'dbsproplus', ...machinePolicy('common\\licensing'), type: 'REG_DWORD', doc: text('policy-dbsproplus'), allowed: [{ data: 0, doc: text('c2r-devicebasedlicensing.0') }, { data: 1, doc: text('c2r-devicebasedlicensing.1') }], evidence: 'documented', cite: 'office-admx' },
  { id: 'policy-viewermode', name: 'viewermode', ...machinePolicy('common\\licensing'), type: 'REG_DWORD', doc: text('policy-viewermode'), allowed: [{ data: 0, doc: shared('off') }, { data: 1, doc: text('policy-viewermode.1') }], since: { doc: text('policy-viewermode.since') }, notes: [text('policy-viewermode.note')], evidence: 'documented', cite: 'viewer-mode#enable-viewer-mode-with-group-policy', sources: ['office-admx'] },
  { id: 'policy-extendedoffline', name: 'ExtendedOfflineSubscription', ...placed('policy', { path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\office\\16.0\\Common\\Licensing', role: 'policy' }, { path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Policies\\Microsoft\\Office\\16.0\\Common\\Licensing', role: 'wow6432-twin' }), type: 'REG_DWORD', doc: text('policy-extendedoffline'), allowed: [{ data: 0, doc: shared('off') }, { data: 1, doc: text('policy-extendedoffline.1') }], since: { client: '2002' }, notes: [text('policy-extendedoffline.note')], evidence: 'documented', cite: 'extended-offline#enable-extended-offline-access-with-the-registry' },
  { id: 'unattended', name: 'Unattended', ...userPath('preference', 'Software\\Microsoft\\Office\\Common\\Licensing'), type: 'REG_DWORD', doc: text('unattended'), allowed: [{ data: 0, doc: text('unattended.0') }, { data: 1, doc: text('unattended.1') }], notes: [text('unattended.note')], evidence: 'documented', cite: 'unattended#using-the-registry-key' },
  { id: 'orgideduenabledcentennial', name: 'orgideduenabledcentennial', ...machinePolicy('common\\licensing'), type: 'REG_DWORD', doc: text('orgideduenabledcentennial'), allowed: offOn, evidence: 'documented', cite: 'office-admx' },
  { id: 'licensingnext', name: '*', ...userPath('state', 'SOFTWARE\\Microsoft\\Office\\16.0\\Common\\Licensing\\LicensingNext'), type: 'REG_DWORD', doc: text('licensingnext'), allowed: [{ data: 2, doc: text('licensingnext.2') }], notes: [text('licensingnext.note')], evidence: 'documented', cite: 'vnextdiag' },
  { id: 'autoorgidgetkey', name: 'autoorgidgetkey', ...userKeyAndPolicy('Common'), type: 'REG_DWORD', doc: text('autoorgidgetkey'), allowed: [{ data: 0, doc: text('autoorgidgetkey.0') }, { data: 1, doc: text('autoorgidgetkey.1') }], notes: [text('autoorgidgetkey.note')], evidence: 'documented', cite: 'sign-in-issues#activate-with-federated-organization-credentials', sources: ['office-admx'] },
  { id: 'kms-name', name: 'KeyManagementServiceName', ...machineKey('preference', 'SOFTWARE\\Microsoft\\OfficeSoftwareProtectionPlatform'), type: 'REG_SZ', doc: text('kms-name'), format: text('kms-name.format'), notes: [text('kms-name.note')], evidence: 'documented', cite: 'kms#activate-volume-licensed-versions-of-office-by-using-kms', sources: ['kms-tools#kms-client-options-for-osppvbs'] },
  { id: 'kms-port', name: 'KeyManagementServicePort', ...machineKey('preference', 'SOFTWARE\\Microsoft\\OfficeSoftwareProtectionPlatform'), type: 'REG_SZ', doc: text('kms-port'), format: text('kms-port.format'), pattern: /^\d{1,5}$/, default: '1688', notes: [text('kms-port.note')], evidence: 'documented', cite: 'kms#activate-volume-licensed-versions-of-office-by-using-kms' },
  { id: 'mak-useroperations', name: 'UserOperations', ...machineKey('preference', 'SOFTWARE\\Microsoft\\OfficeSoftwareProtectionPlatform'), type: 'REG_DWORD', doc: text('mak-useroperations'), allowed: [{ data: 0, doc: text('mak-useroperations.0') }, { data: 1, doc: text('mak-useroperations.1') }], default: 0, evidence: 'documented', cite: 'mak#enable-a-non-admin-user-to-activate-office-by-using-mak' },
  { id: 'fslogix-includeofficeactivation', name: 'IncludeOfficeActivation', ...machineKey('policy', 'SOFTWARE\\Policies\\FSLogix\\ODFC'), type: 'REG_DWORD', doc: text('fslogix-includeofficeactivation'), allowed: [{ data: 0, doc: text('fslogix-includeofficeactivation.0') }, { data: 1, doc: text('fslogix-includeofficeactivation.1') }], notes: [text('fslogix-includeofficeactivation.note')], evidence: 'documented', cite: 'activation-on-shared-computers#sso-configuration', template: { file: 'fslogix', id: 'OdfcIncludeOfficeActivation' } },
  { id: 'fslogix-odfc-enabled', name: 'Enabled', ...machineKey('policy', 'SOFTWARE\\Policies\\FSLogix\\ODFC'), type: 'REG_DWORD', doc: text('fslogix-odfc-enabled'), allowed: offOn, evidence: 'corroborated', cite: 'fslogix', template: { file: 'fslogix', id: 'OdfcODFCEnabled' } },
  { id: 'fslogix-odfc-vhdlocations', name: 'VHDLocations', ...machineKey('policy', 'SOFTWARE\\Policies\\FSLogix\\ODFC'), type: 'REG_SZ', doc: text('fslogix-odfc-vhdlocations'), format: text('fslogix-odfc-vhdlocations.format'), evidence: 'corroborated', cite: 'fslogix', template: { file: 'fslogix', id: 'OdfcVHDLocations' } },
];
