import { texts } from '../core/message';
import type { OdtAttribute } from './odt-schema';
import * as values from './odt-values';

/** What the attributes do, by `Element.Attribute`. */
export const attributeTexts = texts('knowledge/attribute', {
  'Configuration.ID':
    'Written by the Office Customization Tool. Office sends it to Microsoft with its usage data; it can be deleted.',
  'Configuration.Host': 'Names the tool that wrote the file, such as cm for Configuration Manager. It can be deleted.',
  'Info.Description': 'The description of the configuration, for people.',
  'Add.SourcePath':
    'The folder that holds the folder Office with the installation files, not that folder itself: a share, a local path, in practice also a web address. Without it setup.exe looks beside itself, then on the Office CDN: devices must then reach officecdn.microsoft.com. /download saves beside setup.exe.',
  'Add.Version':
    'The build to install, such as 16.0.17928.20156, or MatchInstalled. Name the Channel as well: otherwise the build is looked for in the default channel, which may not have it. Without it, the newest build.',
  'Add.OfficeClientEdition':
    'The edition, 32 or 64. Where Office is installed already it must be the installed one, unless MigrateArch is TRUE. Without it, the installed edition; on a new device 64, or 32 on 32-bit Windows or with less than 4 GB of memory.',
  'Add.Channel':
    'The update channel to install from. Without it the channel that is installed; on a new device Current. Another Channel under Updates, or a policy, moves the device at the next update.',
  'Add.DownloadPath':
    'Where /download takes the files from in place of the Office CDN. Needs Version with a build number, and a network connection all the same. Has no effect with /configure.',
  'Add.AllowCdnFallback':
    'Whether languages that the source lacks may come from the Office CDN. The source is SourcePath, or the folder of setup.exe; where neither has files, everything comes from the CDN anyway.',
  'Add.MigrateArch':
    'Changes the edition of an installed Office to the one that OfficeClientEdition names. The source must hold that edition in all installed languages, or AllowCdnFallback must be TRUE. MSI editions and Office 2013 stop it.',
  'Add.OfficeMgmtCOM': 'Lets Configuration Manager manage the updates. Leave Updates enabled, or nothing updates.',
  'Add.ForceUpgrade': 'Served the move from Office 2013 to 2016. Gone from the reference since August 2018.',
  'Add.Branch': 'What Channel was called in the first builds of 2016. Nothing says that setup.exe still reads it.',
  'Product.ID': 'The product. A wrong ID may well install, but cannot be activated.',
  'Product.PIDKEY':
    'The product key of a volume edition, five groups of five characters: a MAK or the public GVLK. Microsoft 365 Apps takes no key. Everyone who can read the file can read it.',
  'Product.MSICondition':
    'Installs the product only where one of these MSI products is found: Setup IDs, separated by commas. Usually together with RemoveMSI.',
  'Language.ID':
    'A language tag such as ja-jp, or MatchOS, MatchPreviousMSI or MatchInstalled. Project and Visio do not have en-gb, fr-ca and es-mx: setup fails.',
  'Language.Fallback': 'The language for MatchOS to use where Office does not have that of Windows.',
  'Language.TargetProduct':
    'The installed product whose languages MatchInstalled takes, or All. Without it, the product that is being installed.',
  'ExcludeApp.ID': 'The app to leave out.',
  'Property.Name': 'The name of the setting.',
  'Property.Value': 'The value of the setting; each name has its own.',
  'Updates.Enabled': 'Whether Office updates itself.',
  'Updates.UpdatePath':
    'Where updates come from: a share, a local path or a web address; variables such as %COMPUTERNAME% may stand in a path. Without it, the Office CDN. The policy Update Path wins.',
  'Updates.TargetVersion':
    'The build to hold Office at, such as 16.0.17928.20156. Empty or absent: the newest. MatchInstalled does not work here. The policy Target Version wins.',
  'Updates.Deadline':
    'By when updates must be in place, as MM/DD/YYYY HH:MM in UTC. Counts for one set of updates only; give people at least a week.',
  'Updates.Channel':
    'Moves an installed Office to another channel at a coming update. The policy Update Channel and cloud update win.',
  'Updates.Branch': 'What Channel was called in the first builds of 2016. Nothing says that setup.exe still reads it.',
  'Display.Level': 'Whether anything is shown during the installation.',
  'Display.AcceptEULA':
    'Whether the licence terms are accepted for everyone. Without TRUE each person is asked at the first start.',
  'Logging.Level': 'Has had no effect since November 2020.',
  'Logging.Path': 'Has had no effect since November 2020: logs go to %temp%.',
  'Remove.All':
    'Whether every Click-to-Run product goes, Project and Visio too. Products listed below then make no difference.',
  'RemoveMSI.All': 'Dropped from the reference in January 2019. The element alone means the same.',
  'IgnoreProduct.ID': 'The Setup ID of the MSI product to keep, as its Setup.xml has it.',
  'Setup.Name': 'What is set; only Company has been seen.',
  'Setup.Value': 'The value, such as the name of the organisation.',
  'User.Key':
    'The registry key below HKEY_CURRENT_USER, without the hive: that of the policy without the part "policies".',
  'User.Name': 'The name of the registry value.',
  'User.Value': 'The data. May be empty for a text.',
  'User.Type': 'The registry type.',
  'User.App': 'The name of the ADMX file that has the policy, without extension.',
  'User.Id': 'The name of the policy in the ADMX file. Written Id here, ID everywhere else.',
});

const text = attributeTexts;
const appSettings = 'odt-options#appsettings-element';
const usage = 'customization-tool#id-and-host-attributes';

/** Every attribute of the format, in the order in which to offer them. */
// biome-ignore format: one line per entry
export const odtAttributes: readonly OdtAttribute[] = [
  { element: 'Configuration', name: 'ID', required: false, kind: 'guid', status: 'supported', doc: text('Configuration.ID'), cite: usage },
  { element: 'Configuration', name: 'Host', required: false, kind: 'text', status: 'supported', doc: text('Configuration.Host'), cite: usage },
  { element: 'Info', name: 'Description', required: false, kind: 'text', status: 'undocumented', doc: text('Info.Description'), cite: 'customization-tool#create-a-configuration-file' },
  { element: 'Add', name: 'SourcePath', required: false, kind: 'path', status: 'supported', doc: text('Add.SourcePath'), cite: 'odt-options#sourcepath-attribute-part-of-add-element' },
  { element: 'Add', name: 'Version', required: false, kind: 'version', values: values.versionValues, status: 'supported', doc: text('Add.Version'), cite: 'odt-options#version-attribute-part-of-add-element' },
  { element: 'Add', name: 'OfficeClientEdition', required: false, kind: 'enum', values: values.editionValues, status: 'supported', doc: text('Add.OfficeClientEdition'), cite: 'odt-options#officeclientedition-attribute-part-of-add-element' },
  { element: 'Add', name: 'Channel', required: false, kind: 'channel', status: 'supported', doc: text('Add.Channel'), cite: 'odt-options#channel-attribute-part-of-add-element' },
  { element: 'Add', name: 'DownloadPath', required: false, kind: 'path', status: 'supported', doc: text('Add.DownloadPath'), cite: 'odt-options#downloadpath-attribute-part-of-add-element' },
  { element: 'Add', name: 'AllowCdnFallback', required: false, kind: 'boolean', values: values.cdnFallbackValues, default: 'FALSE', status: 'supported', since: { docs: '2018-04-10' }, doc: text('Add.AllowCdnFallback'), cite: 'odt-options#allowcdnfallback-attribute-part-of-add-element' },
  { element: 'Add', name: 'MigrateArch', required: false, kind: 'boolean', values: values.migrateArchValues, default: 'FALSE', status: 'supported', since: { odt: '16.0.11615.33602', client: '1902' }, doc: text('Add.MigrateArch'), cite: 'odt-options#migratearch-attribute-part-of-add-element' },
  { element: 'Add', name: 'OfficeMgmtCOM', required: false, kind: 'boolean', values: values.officeMgmtComValues, default: 'FALSE', status: 'supported', since: { docs: '2019-05-06' }, doc: text('Add.OfficeMgmtCOM'), cite: 'odt-options#officemgmtcom-attribute-part-of-add-element' },
  { element: 'Add', name: 'ForceUpgrade', required: false, kind: 'boolean', values: values.forceUpgradeValues, default: 'FALSE', status: 'obsolete', dropped: '2018-08-17', doc: text('Add.ForceUpgrade'), cite: 'odt-options-2018#forceupgrade-attribute-part-of-add-element' },
  { element: 'Add', name: 'Branch', required: false, kind: 'branch', values: values.branchAllowed, status: 'obsolete', doc: text('Add.Branch'), cite: 'it-pro-scripts' },
  { element: 'Product', name: 'ID', required: true, kind: 'product', status: 'supported', doc: text('Product.ID'), cite: 'odt-options#id-attribute-part-of-product-element' },
  { element: 'Product', name: 'PIDKEY', required: false, kind: 'productKey', status: 'supported', doc: text('Product.PIDKEY'), cite: 'ltsc-2024-deploy#create-the-configurationxml-file' },
  { element: 'Product', name: 'MSICondition', required: false, kind: 'msiIds', open: true, status: 'supported', since: { odt: '16.0.11901.20022', docs: '2020-01-13' }, doc: text('Product.MSICondition'), cite: 'odt-options#msicondition-attribute-part-of-product-element' },
  { element: 'Language', name: 'ID', required: true, kind: 'language', status: 'supported', doc: text('Language.ID'), cite: 'odt-options#id-attribute-part-of-language-element' },
  { element: 'Language', name: 'Fallback', required: false, kind: 'fallbackLanguage', status: 'supported', since: { docs: '2018-03-13' }, doc: text('Language.Fallback'), cite: 'odt-options#fallback-attribute-part-of-language-element' },
  { element: 'Language', name: 'TargetProduct', required: false, kind: 'targetProduct', values: values.targetProductValues, status: 'supported', since: { docs: '2020-05-14' }, doc: text('Language.TargetProduct'), cite: 'odt-options#targetproduct-attribute-part-of-language-element' },
  { element: 'ExcludeApp', name: 'ID', required: true, kind: 'excludeApp', status: 'supported', doc: text('ExcludeApp.ID'), cite: 'odt-options#id-attribute-part-of-excludeapp-element' },
  { element: 'Property', name: 'Name', required: true, kind: 'propertyName', open: true, status: 'supported', doc: text('Property.Name'), cite: 'odt-options#name-attribute-part-of-property-element' },
  { element: 'Property', name: 'Value', required: true, kind: 'propertyValue', status: 'supported', doc: text('Property.Value'), cite: 'odt-options#value-attribute-part-of-property-element' },
  { element: 'Updates', name: 'Enabled', required: false, kind: 'boolean', values: values.updatesEnabledValues, default: 'TRUE', status: 'supported', doc: text('Updates.Enabled'), cite: 'odt-options#enabled-attribute-part-of-updates-element' },
  { element: 'Updates', name: 'Channel', required: false, kind: 'channel', status: 'supported', doc: text('Updates.Channel'), cite: 'odt-options#channel-attribute-part-of-updates-element' },
  { element: 'Updates', name: 'UpdatePath', required: false, kind: 'path', status: 'supported', doc: text('Updates.UpdatePath'), cite: 'odt-options#updatepath-attribute-part-of-updates-element' },
  { element: 'Updates', name: 'TargetVersion', required: false, kind: 'targetVersion', status: 'supported', doc: text('Updates.TargetVersion'), cite: 'odt-options#targetversion-attribute-part-of-updates-element' },
  { element: 'Updates', name: 'Deadline', required: false, kind: 'date', status: 'supported', doc: text('Updates.Deadline'), cite: 'odt-options#deadline-attribute-part-of-updates-element' },
  { element: 'Updates', name: 'Branch', required: false, kind: 'branch', values: values.branchAllowed, status: 'obsolete', doc: text('Updates.Branch'), cite: 'it-pro-scripts' },
  { element: 'Display', name: 'Level', required: false, kind: 'enum', values: values.displayLevelValues, default: 'Full', status: 'supported', doc: text('Display.Level'), cite: 'odt-options#level-attribute-part-of-display-element' },
  { element: 'Display', name: 'AcceptEULA', required: false, kind: 'boolean', values: values.acceptEulaValues, default: 'FALSE', status: 'supported', doc: text('Display.AcceptEULA'), cite: 'odt-options#accepteula-attribute-part-of-display-element' },
  { element: 'Logging', name: 'Level', required: false, kind: 'enum', values: values.loggingLevelValues, default: 'Standard', status: 'unsupported', doc: text('Logging.Level'), cite: 'odt-options-2020#level-attribute-part-of-logging-element' },
  { element: 'Logging', name: 'Path', required: false, kind: 'path', default: '%temp%', status: 'unsupported', doc: text('Logging.Path'), cite: 'odt-options-2020#path-attribute-part-of-logging-element' },
  { element: 'Remove', name: 'All', required: false, kind: 'boolean', values: values.removeAllValues, default: 'FALSE', status: 'supported', doc: text('Remove.All'), cite: 'odt-options#all-attribute-part-of-remove-element' },
  { element: 'RemoveMSI', name: 'All', required: false, kind: 'boolean', values: values.removeMsiAllValues, status: 'obsolete', dropped: '2019-01-04', doc: text('RemoveMSI.All'), cite: 'removemsi-all-2019' },
  { element: 'IgnoreProduct', name: 'ID', required: true, kind: 'msiId', open: true, status: 'supported', doc: text('IgnoreProduct.ID'), cite: 'odt-options#ignoreproduct-attribute-part-of-removemsi-element' },
  { element: 'Setup', name: 'Name', required: true, kind: 'enum', values: values.setupNameValues, open: true, status: 'undocumented', doc: text('Setup.Name'), cite: 'public-files' },
  { element: 'Setup', name: 'Value', required: true, kind: 'text', status: 'undocumented', doc: text('Setup.Value'), cite: 'public-files' },
  { element: 'User', name: 'Key', required: true, kind: 'registryKey', status: 'supported', doc: text('User.Key'), cite: appSettings },
  { element: 'User', name: 'Name', required: true, kind: 'text', status: 'supported', doc: text('User.Name'), cite: appSettings },
  { element: 'User', name: 'Value', required: true, kind: 'text', status: 'supported', doc: text('User.Value'), cite: appSettings },
  { element: 'User', name: 'Type', required: true, kind: 'enum', values: values.registryTypeValues, open: true, status: 'supported', doc: text('User.Type'), cite: appSettings },
  { element: 'User', name: 'App', required: true, kind: 'enum', values: values.policyFileValues, status: 'supported', doc: text('User.App'), cite: appSettings },
  { element: 'User', name: 'Id', required: true, kind: 'text', status: 'supported', doc: text('User.Id'), cite: appSettings },
];
