import { texts } from '../core/message';
import { channelTokens } from './channel-guids';
import { channelNamed } from './channels';
import type { AllowedData, RegSetting } from './setting';
import { clickToRun, machineKey, machinePolicy, placed } from './setting-keys';
import { settingTexts as shared, shownHidden } from './setting-texts';

export const updatesTexts = texts('knowledge/updates-setting', {
  'policy-updatebranch': 'The policy for the update channel.',
  'policy-updatebranch.note':
    'The words differ from the values of Channel in configuration.xml: SemiAnnual is Deferred here, SemiAnnualPreview is FirstReleaseDeferred.',
  'policy-updatebranch.note2': 'Has no effect while updatepath is set in the same key.',
  'policy-updatepath': 'The policy for the place from which Office takes its updates.',
  'policy-updatepath.format':
    'A share, a local folder or an http or https address; mapped drives do not work. Empty means the internet.',
  'policy-updatepath.note': 'Stands above updatebranch, which then has no effect.',
  'policy-updatetargetversion': 'The policy for the version to which Office updates.',
  'policy-updatetargetversion.format': 'A full build number such as 16.0.17928.20156; empty means the latest.',
  'policy-updatetargetversion.note':
    'The build must be there at the source of the updates. While it is set, deferupdatedays has no effect.',
  'policy-updatedeadline': 'The policy for the time by which updates must be installed.',
  'policy-updatedeadline.format': 'A date and time as MM/DD/YYYY HH:MM, or a number of days.',
  'policy-blockversion': 'Versions that must not be installed, each with the one to take instead.',
  'policy-blockversion.format':
    'Pairs of blocked and replacing build numbers such as 16.0.1.2:16.0.3.4, separated by a vertical bar.',
  'policy-enableautomaticupdates': 'Whether Office updates itself.',
  'policy-enableautomaticupdates.0': 'Office does not look for updates.',
  'policy-enableautomaticupdates.1': 'Office updates itself.',
  'policy-enableautomaticupdates.risk': 'With 0 the device gets no security updates.',
  'policy-hideenabledisableupdates': 'Whether users see the command that turns updates on and off.',
  'policy-hideupdatenotifications': 'Whether users see messages about updates.',
  'policy-deferupdatedays': 'For how many days an update waits after its release.',
  'policy-deferupdatedays.note': 'Has no effect with a target version, and none when the channel changes.',
  'policy-maxstaledays': 'A limit in days that the templates of 2026 call MaxStaleDays.',
  'policy-maxstaledays.note': 'New in the templates of 2026.',
  'policy-officemgmtcom': 'The policy by which Configuration Manager manages the updates of Office.',
  'policy-officemgmtcom.0': 'Updates are not managed by Configuration Manager.',
  'policy-officemgmtcom.1': 'Configuration Manager manages the updates.',
  'policy-officemgmtcom.note':
    'To take Office back from Configuration Manager, write 0: deleting the value is not enough.',
  'policy-setbitsasprimary': 'Whether updates are fetched with BITS or with HTTP first.',
  'policy-setbitsasprimary.0': 'HTTP first.',
  'policy-setbitsasprimary.1': 'BITS first.',
  'policy-setbitsasprimary.note':
    'With this value Version 1902 cannot be installed, and Version 1908 pays no attention to it.',
  'policy-preventteamsinstall': 'Whether Office leaves Teams out when it is installed or updated.',
  'policy-preventteamsinstall.0': 'Teams may be installed.',
  'policy-preventteamsinstall.1': 'Teams is not installed.',
  'policy-preventbinginstall': 'Whether Office leaves out the background service for Microsoft Search in Bing.',
  'policy-preventbinginstall.0': 'The service may be installed.',
  'policy-preventbinginstall.1': 'The service is not installed.',
  'policy-vltosubscription': 'Whether volume editions of Office 2019 are upgraded to Microsoft 365 Apps.',
  'policy-vltosubscription.0': 'No upgrade.',
  'policy-vltosubscription.1': 'Office 2019 becomes Microsoft 365 Apps.',
  'policy-onlinerepair': 'Whether users may run the online repair of Office.',
  'policy-onlinerepair.0': 'Users cannot run it.',
  'policy-onlinerepair.1': 'Users may run it.',
  'cloud-ignoregpo': 'Whether cloud update manages the device, so that policies for updates do not count.',
  'cloud-ignoregpo.0': 'Policies and local settings for updates count again.',
  'cloud-ignoregpo.1': 'Cloud update manages the device; other settings for updates do not count.',
  'cloud-ignoregpo.note':
    'Cloud update writes it. The documented use is to set 0 after a device was excluded. The guidance does not give the type; REG_DWORD is assumed.',
  'cloud-updatepath': 'The update source that cloud update has given to the device.',
  'cloud-updatepath.note': 'Stands above everything else (1 of 7). It belongs to cloud update.',
  'cloud-updatebranch': 'The channel that cloud update has given to the device.',
  'cloud-updatebranch.note': 'Stands above policies (2 of 7). It belongs to cloud update.',
  'c2r-updateurl': 'The address from which Office takes its updates.',
  'c2r-updatepath': 'The place for updates that configuration.xml named.',
  'c2r-updatepath.format': 'A share, a folder or an address.',
  'c2r-unmanagedupdateurl': 'The update source of a device that nobody manages.',
  'c2r-unmanagedupdateurl.note': 'Comes after cloud update, policies and configuration.xml (6 of 7).',
  'c2r-cdnbaseurl': 'The update source with which Office was installed; its GUID is the channel.',
  'c2r-cdnbaseurl.note': 'Comes last (7 of 7): cloud update, policies and configuration.xml stand above it.',
  'c2r-updatechannel': 'The channel that Click-to-Run follows at present.',
  'c2r-updatechannel.note':
    "Is not in Microsoft's list of priorities. Click-to-Run writes it; scripts often set it together with CDNBaseUrl.",
  'c2r-updatechannelchanged': 'Whether a change of channel waits to be carried out.',
  'c2r-updatechannelchanged.True': 'A change is pending.',
  'c2r-updatechannelchanged.False': 'No change is pending.',
  'c2r-updatesenabled.True': 'Updates are on.',
  'c2r-updatesenabled.False': 'Updates are off.',
  'c2r-updatesenabled.risk': 'With False the device gets no security updates.',
  'c2r-updatesenabled.note': 'The words True and False as a string, not a number.',
  'c2r-officemgmtcom': 'Whether Configuration Manager manages the updates of Office.',
  'c2r-platform': 'Which edition of Office is installed, 32-bit or 64-bit.',
  'c2r-platform.x86': '32-bit.',
  'c2r-platform.x64': '64-bit.',
  'c2r-versiontoreport': 'The installed build of Office.',
  'c2r-productreleaseids': 'The IDs of the installed products.',
  'c2r-clientculture': 'The language with which Office was installed.',
  'c2r-installpath': 'The folder in which Office is installed.',
  'c2r-audienceid': 'The GUID of the channel with which Office reports itself.',
  'avoid-jitv': 'Whether Click-to-Run works inside processes of App-V packages.',
  'avoid-jitv.0': 'The default.',
  'avoid-jitv.1': 'Click-to-Run works there.',
  'avoid-jitv.note': 'There is no Office in this path. Restart the device afterwards.',
  'do-downloadmode':
    'How Delivery Optimization of Windows fetches content, including updates of Office from the internet.',
  'do-downloadmode.0': 'From the server only.',
  'do-downloadmode.1': 'Also from devices in the same network.',
  'do-downloadmode.2': 'Also from devices of the same group.',
  'do-downloadmode.3': 'Also from devices on the internet.',
  'do-downloadmode.99': 'From the server, without the cloud service.',
  'do-downloadmode.100': 'BITS instead of Delivery Optimization; deprecated.',
  'do-downloadmode.note':
    'With 0, 99 or 100 devices do not share updates of Office with each other. It counts only for updates from the internet.',
  word: '{name}.',
  'word.alias': '{name}; a second spelling from the guidance for Insiders.',
});

const text = updatesTexts;

const sourceAddress = /^https?:\/\/officecdn\.microsoft\.com\/pr\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/?$/i;

const channelWords: readonly AllowedData[] = channelTokens.map(({ token, channel, alias }) => ({
  data: token,
  doc: text(alias ? 'word.alias' : 'word', { name: channelNamed(channel)?.channel.name ?? channel }),
}));

/** Settings of updates, channels and what Click-to-Run records. */
// biome-ignore format: one line per entry
export const updatesSettings: readonly RegSetting[] = [
  { id: 'policy-updatebranch', name: 'updatebranch', ...machinePolicy('common\\officeupdate'), type: 'REG_SZ', doc: text('policy-updatebranch'), allowed: channelWords, notes: [text('policy-updatebranch.note'), text('policy-updatebranch.note2')], evidence: 'documented', cite: 'change-channel#considerations-when-changing-channels', sources: ['insider-registry', 'office-admx'], odt: { element: 'Updates', attribute: 'Channel' } },
  { id: 'policy-updatepath', name: 'updatepath', ...machinePolicy('common\\officeupdate'), type: 'REG_SZ', doc: text('policy-updatepath'), format: text('policy-updatepath.format'), notes: [text('policy-updatepath.note')], evidence: 'documented', cite: 'change-channel#considerations-when-changing-channels', sources: ['office-admx'] },
  { id: 'policy-updatetargetversion', name: 'updatetargetversion', ...machinePolicy('common\\officeupdate'), type: 'REG_SZ', doc: text('policy-updatetargetversion'), format: text('policy-updatetargetversion.format'), pattern: /^(?:16\.0\.\d{4,5}\.\d{4,5})?$/, notes: [text('policy-updatetargetversion.note')], evidence: 'documented', cite: 'office-admx', odt: { element: 'Updates', attribute: 'TargetVersion' } },
  { id: 'policy-updatedeadline', name: 'updatedeadline', ...machinePolicy('common\\officeupdate'), type: 'REG_SZ', doc: text('policy-updatedeadline'), format: text('policy-updatedeadline.format'), pattern: /^(?:\d{1,3}|\d{2}\/\d{2}\/\d{4} \d{2}:\d{2})$/, evidence: 'corroborated', cite: 'update-settings#use-group-policy-objects-to-configure-update-settings-for-microsoft-365-apps', sources: ['office-admx'], odt: { element: 'Updates', attribute: 'Deadline' } },
  { id: 'policy-blockversion', name: 'blockversion', ...machinePolicy('common\\officeupdate'), type: 'REG_SZ', doc: text('policy-blockversion'), format: text('policy-blockversion.format'), pattern: /^16(?:\.\d{1,5}){3}:16(?:\.\d{1,5}){3}(?:\|16(?:\.\d{1,5}){3}:16(?:\.\d{1,5}){3})*$/, evidence: 'documented', cite: 'office-admx' },
  { id: 'policy-enableautomaticupdates', name: 'enableautomaticupdates', ...machinePolicy('common\\officeupdate'), type: 'REG_DWORD', doc: text('policy-enableautomaticupdates'), allowed: [{ data: 0, doc: text('policy-enableautomaticupdates.0') }, { data: 1, doc: text('policy-enableautomaticupdates.1') }], default: 1, risk: text('policy-enableautomaticupdates.risk'), evidence: 'documented', cite: 'automatic-updates', sources: ['office-admx'] },
  { id: 'policy-hideenabledisableupdates', name: 'hideenabledisableupdates', ...machinePolicy('common\\officeupdate'), type: 'REG_DWORD', doc: text('policy-hideenabledisableupdates'), allowed: shownHidden, evidence: 'documented', cite: 'automatic-updates', sources: ['office-admx'] },
  { id: 'policy-hideupdatenotifications', name: 'hideupdatenotifications', ...machinePolicy('common\\officeupdate'), type: 'REG_DWORD', doc: text('policy-hideupdatenotifications'), allowed: shownHidden, evidence: 'documented', cite: 'office-admx' },
  { id: 'policy-deferupdatedays', name: 'deferupdatedays', ...machinePolicy('common\\officeupdate'), type: 'REG_DWORD', doc: text('policy-deferupdatedays'), range: [0, 14], notes: [text('policy-deferupdatedays.note')], evidence: 'documented', cite: 'update-settings#use-group-policy-objects-to-configure-update-settings-for-microsoft-365-apps', sources: ['office-admx'] },
  { id: 'policy-maxstaledays', name: 'maxstaledays', ...machinePolicy('common\\officeupdate'), type: 'REG_DWORD', doc: text('policy-maxstaledays'), range: [1, 90], notes: [text('policy-maxstaledays.note')], evidence: 'documented', cite: 'office-admx' },
  { id: 'policy-officemgmtcom', name: 'officemgmtcom', ...machinePolicy('common\\officeupdate'), type: 'REG_DWORD', doc: text('policy-officemgmtcom'), allowed: [{ data: 0, doc: text('policy-officemgmtcom.0') }, { data: 1, doc: text('policy-officemgmtcom.1') }], notes: [text('policy-officemgmtcom.note')], evidence: 'documented', cite: 'configuration-manager-updates', sources: ['office-admx'] },
  { id: 'policy-setbitsasprimary', name: 'setbitsasprimary', ...machinePolicy('common\\officeupdate'), type: 'REG_DWORD', doc: text('policy-setbitsasprimary'), allowed: [{ data: 0, doc: text('policy-setbitsasprimary.0') }, { data: 1, doc: text('policy-setbitsasprimary.1') }], since: { client: '2002' }, notes: [text('policy-setbitsasprimary.note')], evidence: 'documented', cite: 'bits-for-updates', sources: ['office-admx'] },
  { id: 'policy-preventteamsinstall', name: 'preventteamsinstall', ...machinePolicy('common\\officeupdate'), type: 'REG_DWORD', doc: text('policy-preventteamsinstall'), allowed: [{ data: 0, doc: text('policy-preventteamsinstall.0') }, { data: 1, doc: text('policy-preventteamsinstall.1') }], since: { client: '1905' }, evidence: 'documented', cite: 'teams-install#use-group-policy-to-control-the-installation-of-microsoft-teams', sources: ['office-admx'] },
  { id: 'policy-preventbinginstall', name: 'preventbinginstall', ...machinePolicy('common\\officeupdate'), type: 'REG_DWORD', doc: text('policy-preventbinginstall'), allowed: [{ data: 0, doc: text('policy-preventbinginstall.0') }, { data: 1, doc: text('policy-preventbinginstall.1') }], evidence: 'documented', cite: 'search-in-bing', sources: ['office-admx'] },
  { id: 'policy-vltosubscription', name: 'vltosubscription', ...machinePolicy('common\\officeupdate'), type: 'REG_DWORD', doc: text('policy-vltosubscription'), allowed: [{ data: 0, doc: text('policy-vltosubscription.0') }, { data: 1, doc: text('policy-vltosubscription.1') }], evidence: 'documented', cite: 'office-admx' },
  { id: 'policy-onlinerepair', name: 'onlinerepair', ...machinePolicy('common\\officeupdate'), type: 'REG_DWORD', doc: text('policy-onlinerepair'), allowed: [{ data: 0, doc: text('policy-onlinerepair.0') }, { data: 1, doc: text('policy-onlinerepair.1') }], evidence: 'documented', cite: 'office-admx' },
  { id: 'cloud-ignoregpo', name: 'IgnoreGPO', ...placed('state', { path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\cloud\\office\\16.0\\Common\\officeupdate', role: 'policy' }), type: 'REG_DWORD', doc: text('cloud-ignoregpo'), allowed: [{ data: 0, doc: text('cloud-ignoregpo.0') }, { data: 1, doc: text('cloud-ignoregpo.1') }], notes: [text('cloud-ignoregpo.note')], evidence: 'inferred', cite: 'cloud-update#exclude-groups', sources: ['copilot-channel#validation'] },
  { id: 'cloud-updatepath', name: 'UpdatePath', ...placed('state', { path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\cloud\\office\\16.0\\Common\\officeupdate', role: 'policy' }), type: 'REG_SZ', doc: text('cloud-updatepath'), notes: [text('cloud-updatepath.note')], evidence: 'documented', cite: 'change-channel#considerations-when-changing-channels' },
  { id: 'cloud-updatebranch', name: 'UpdateBranch', ...placed('state', { path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\cloud\\office\\16.0\\Common\\officeupdate', role: 'policy' }), type: 'REG_SZ', doc: text('cloud-updatebranch'), allowed: channelWords.slice(0, 6), notes: [text('cloud-updatebranch.note')], evidence: 'documented', cite: 'change-channel#considerations-when-changing-channels' },
  { id: 'c2r-updateurl', name: 'UpdateUrl', ...clickToRun(), type: 'REG_SZ', doc: text('c2r-updateurl'), format: shared('sourceAddress'), pattern: sourceAddress, notes: [shared('priority5')], evidence: 'documented', cite: 'change-channel#considerations-when-changing-channels' },
  { id: 'c2r-updatepath', name: 'UpdatePath', ...clickToRun(), type: 'REG_SZ', doc: text('c2r-updatepath'), format: text('c2r-updatepath.format'), notes: [shared('priority5')], evidence: 'documented', cite: 'change-channel#considerations-when-changing-channels', odt: { element: 'Updates', attribute: 'UpdatePath' }, policyForm: 'policy-updatepath' },
  { id: 'c2r-unmanagedupdateurl', name: 'UnmanagedUpdateURL', ...clickToRun('state'), type: 'REG_SZ', doc: text('c2r-unmanagedupdateurl'), format: shared('sourceAddress'), pattern: sourceAddress, notes: [text('c2r-unmanagedupdateurl.note')], evidence: 'documented', cite: 'change-channel#considerations-when-changing-channels' },
  { id: 'c2r-cdnbaseurl', name: 'CDNBaseUrl', ...clickToRun(), type: 'REG_SZ', doc: text('c2r-cdnbaseurl'), format: shared('sourceAddress'), pattern: sourceAddress, notes: [text('c2r-cdnbaseurl.note')], evidence: 'documented', cite: 'change-channel#considerations-when-changing-channels', sources: ['switch-to-monthly-enterprise'] },
  { id: 'c2r-updatechannel', name: 'UpdateChannel', ...clickToRun('state'), type: 'REG_SZ', doc: text('c2r-updatechannel'), format: shared('sourceAddress'), pattern: sourceAddress, notes: [text('c2r-updatechannel.note')], evidence: 'community-observed', cite: 'public-scripts' },
  { id: 'c2r-updatechannelchanged', name: 'UpdateChannelChanged', ...clickToRun('state'), type: 'REG_SZ', doc: text('c2r-updatechannelchanged'), allowed: [{ data: 'True', doc: text('c2r-updatechannelchanged.True') }, { data: 'False', doc: text('c2r-updatechannelchanged.False') }], evidence: 'documented', cite: 'copilot-channel#validation' },
  { id: 'c2r-updatesenabled', name: 'UpdatesEnabled', ...clickToRun(), type: 'REG_SZ', doc: text('policy-enableautomaticupdates'), allowed: [{ data: 'True', doc: text('c2r-updatesenabled.True') }, { data: 'False', doc: text('c2r-updatesenabled.False') }], risk: text('c2r-updatesenabled.risk'), notes: [text('c2r-updatesenabled.note')], evidence: 'community-observed', cite: 'public-scripts', odt: { element: 'Updates', attribute: 'Enabled' }, policyForm: 'policy-enableautomaticupdates' },
  { id: 'c2r-officemgmtcom', name: 'OfficeMgmtCOM', ...clickToRun(), type: 'REG_SZ', doc: text('c2r-officemgmtcom'), allowed: [{ data: 'True', doc: text('policy-officemgmtcom.1') }, { data: 'False', doc: text('policy-officemgmtcom.0') }], evidence: 'community-observed', cite: 'public-scripts', odt: { element: 'Add', attribute: 'OfficeMgmtCOM' }, policyForm: 'policy-officemgmtcom' },
  { id: 'c2r-platform', name: 'Platform', ...clickToRun('state'), type: 'REG_SZ', doc: text('c2r-platform'), allowed: [{ data: 'x86', doc: text('c2r-platform.x86') }, { data: 'x64', doc: text('c2r-platform.x64') }], notes: [shared('inventory')], evidence: 'community-observed', cite: 'public-scripts' },
  { id: 'c2r-versiontoreport', name: 'VersionToReport', ...clickToRun('state'), type: 'REG_SZ', doc: text('c2r-versiontoreport'), notes: [shared('inventory')], evidence: 'community-observed', cite: 'public-scripts' },
  { id: 'c2r-productreleaseids', name: 'ProductReleaseIds', ...clickToRun('state'), type: 'REG_SZ', doc: text('c2r-productreleaseids'), notes: [shared('inventory')], evidence: 'community-observed', cite: 'public-scripts' },
  { id: 'c2r-clientculture', name: 'ClientCulture', ...clickToRun('state'), type: 'REG_SZ', doc: text('c2r-clientculture'), notes: [shared('inventory')], evidence: 'community-observed', cite: 'public-scripts' },
  { id: 'c2r-installpath', name: 'InstallPath', ...clickToRun('state'), type: 'REG_SZ', doc: text('c2r-installpath'), notes: [shared('inventory')], evidence: 'community-observed', cite: 'public-scripts' },
  { id: 'c2r-audienceid', name: 'AudienceId', ...clickToRun('state'), type: 'REG_SZ', doc: text('c2r-audienceid'), notes: [shared('inventory')], evidence: 'community-observed', cite: 'public-scripts' },
  { id: 'avoid-jitv', name: 'AllowJitvInAppvVirtualizedProcess', ...machineKey('preference', 'SOFTWARE\\Microsoft\\ClickToRun\\OverRide'), type: 'REG_DWORD', doc: text('avoid-jitv'), allowed: [{ data: 0, doc: text('avoid-jitv.0') }, { data: 1, doc: text('avoid-jitv.1') }], notes: [text('avoid-jitv.note')], evidence: 'documented', cite: 'app-v-devices' },
  { id: 'do-downloadmode', name: 'DODownloadMode', ...machineKey('policy', 'SOFTWARE\\Policies\\Microsoft\\Windows\\DeliveryOptimization'), type: 'REG_DWORD', doc: text('do-downloadmode'), allowed: [{ data: 0, doc: text('do-downloadmode.0') }, { data: 1, doc: text('do-downloadmode.1') }, { data: 2, doc: text('do-downloadmode.2') }, { data: 3, doc: text('do-downloadmode.3') }, { data: 99, doc: text('do-downloadmode.99') }, { data: 100, doc: text('do-downloadmode.100') }], notes: [text('do-downloadmode.note')], evidence: 'documented', cite: 'delivery-optimization-office#configure-delivery-optimization-settings-for-microsoft-365-apps', sources: ['delivery-optimization-windows#download-mode'], template: { file: 'DeliveryOptimization', id: 'DownloadMode' } },
];
