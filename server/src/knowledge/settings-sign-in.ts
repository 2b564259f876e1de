import { texts } from '../core/message';
import type { RegSetting } from './setting';
import { machineKey, placed, userKey, userKeyAndPolicy, userPath, userPolicy } from './setting-keys';
import { offOn, settingTexts as shared } from './setting-texts';

export const signInTexts = texts('knowledge/sign-in-setting', {
  signinoptions: 'With which accounts people may sign in to Office.',
  'signinoptions.0': 'Microsoft accounts and work or school accounts.',
  'signinoptions.1': 'Microsoft accounts only.',
  'signinoptions.2': 'Work or school accounts only.',
  'signinoptions.3': 'Nobody can sign in.',
  'signinoptions.risk':
    'With 1 and 3 people cannot sign in with the account that has the licence, and Microsoft 365 Apps does not activate.',
  useonlinecontent: 'Whether Office may connect to the internet.',
  'useonlinecontent.0': 'Office does not connect: signing in and connected features fail.',
  'useonlinecontent.2': 'Office may connect.',
  'useonlinecontent.risk':
    'With 0 Office cannot fetch or renew its licence; apps for Outlook and templates fail as well.',
  onlinestorage: 'Which places are hidden in the dialogs for opening and saving.',
  'onlinestorage.0': 'Everything is shown.',
  'onlinestorage.1': 'OneDrive (personal) is hidden.',
  'onlinestorage.2': 'SharePoint Online and OneDrive for Business are hidden; an older value.',
  'onlinestorage.4': 'This PC is hidden.',
  'onlinestorage.8': 'SharePoint Server is hidden.',
  'onlinestorage.16': 'Recent places are hidden.',
  'onlinestorage.32': 'SharePoint is hidden.',
  'onlinestorage.64': 'OneDrive for Business is hidden.',
  'onlinestorage.128': 'Services of other companies are hidden.',
  'onlinestorage.4294967295': 'Everything that can be hidden is hidden.',
  enableadal: 'Whether Office uses modern authentication.',
  'enableadal.0': 'Modern authentication is off.',
  'enableadal.1': 'Modern authentication is on.',
  'enableadal.absent': 'On without the value since Office 2016. Office 2013 needs it, together with Version 1.',
  'enableadal.risk': 'With 0 people cannot sign in to Exchange Online, and Office does not activate.',
  'enableadal.note':
    'It belongs to the user. One page of the guidance shows it under HKEY_LOCAL_MACHINE, where Office does not read it.',
  'identity-version': 'Belongs to EnableADAL in Office 2013.',
  'identity-version.1': 'Modern authentication of Office 2013 works when EnableADAL is 1 too.',
  'identity-disableadalatopwamoverride':
    'Whether Office goes past the account manager of Windows (WAM) when people sign in.',
  'identity-disableadalatopwam': 'Whether Skype for Business goes past the account manager of Windows (WAM).',
  'identity-disableadalatopwam.note':
    'Only Skype for Business reads it. Office reads DisableADALatopWAMOverride, which is another name.',
  'identity-disableaadwam':
    'Whether Office goes past the account manager of Windows (WAM) for work or school accounts.',
  'identity-disablemsawam': 'Whether Office goes past the account manager of Windows (WAM) for Microsoft accounts.',
  'identity-disablemsawam.note': 'Seen in public scripts, not in the guidance.',
  nodomainuser: 'Whether the password of a federated user is kept in Credential Manager.',
  'nodomainuser.0': 'The default.',
  'nodomainuser.1': 'The password is kept.',
  signedoutaduser: 'A mark that the user signed out of Office.',
  'signedoutaduser.note':
    'While it is there, Office does not sign in by itself. The remedy is to delete it. The guidance does not give the type.',
  replacehlinkhead:
    'Whether Office asks for a link with GET instead of HEAD, for links to AD FS sites that open slowly.',
  basicauthproxybehavior: 'Whether a proxy may ask for a name and password (Basic authentication).',
  basichostallowlist: 'Hosts that may ask for a name and password (Basic authentication).',
  'basichostallowlist.format': 'Host names, separated by semicolons.',
  'basichostallowlist.risk': 'Names and passwords go over the network almost in plain text.',
  fbabehavior: 'Which hosts may ask for a sign-in with a web form.',
  'fbabehavior.1': 'None.',
  'fbabehavior.2': 'The user is asked for each host.',
  'fbabehavior.3': 'Only those in fbaenabledhosts.',
  fbaenabledhosts: 'Hosts that may ask for a sign-in with a web form.',
  'fbaenabledhosts.format': 'A list of hosts.',
  blockaadworkplacejoin: 'Whether Windows keeps users from adding a work account to the device.',
  'blockaadworkplacejoin.1': 'Users cannot add work accounts, and the device is not registered with them.',
  'blockaadworkplacejoin.since': 'From Windows 10 Version 1809, or 1803 with KB4489894.',
  'blockaadworkplacejoin.note':
    'The guidance recommends 1 for desktops that are thrown away and for devices in a domain. Click-to-Run Office on Windows 10 and later uses the accounts in "Access work or school". No template of Windows has it.',
  autoworkplacejoin: 'Whether devices in a domain register themselves with Microsoft Entra.',
  'autoworkplacejoin.0': 'Devices are not registered by themselves.',
  'autoworkplacejoin.1': 'Devices register themselves.',
  'mdm-disableregistration': 'Whether devices are kept from enrolling in device management (MDM).',
  'mdm-disableregistration.0': 'Enrolling is allowed.',
  'mdm-disableregistration.1': 'Enrolling is blocked.',
  'mdm-autoenrollmdm': 'Whether devices enrol in device management (MDM) by themselves.',
  'mdm-autoenrollmdm.0': 'They do not.',
  'mdm-autoenrollmdm.1': 'They do.',
  protectionpolicy: 'How Windows backs up the keys that protect credentials (DPAPI).',
  'protectionpolicy.1': 'The keys are backed up on the device; the documented repair when signing in fails.',
  'msoauth-autodiscover': 'Whether Outlook uses modern authentication for Autodiscover.',
  'msoauth-autodiscover.1': 'Modern authentication is used for Autodiscover and Exchange Web Services.',
  'msoauth-autodiscover.since': 'From Office 2016, and Office 2013 with the updates of December 2015.',
  webservicecache: 'What Office remembers of addresses of its services; deleting the subkeys is a documented repair.',
  'webservicecache.note': 'Nothing here is meant to be written by a .reg file.',
  'lync-enablewam': 'Whether Skype for Business uses the account manager of Windows (WAM).',
  'lync-allowadalnonlync':
    'Whether other Office apps may use modern authentication independently of Skype for Business.',
});

const text = signInTexts;

/** Settings of accounts and signing in. */
// biome-ignore format: one line per entry
export const signInSettings: readonly RegSetting[] = [
  { id: 'signinoptions', name: 'SignInOptions', ...placed('preference', { path: 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Common\\SignIn', role: 'primary' }, { path: 'HKEY_CURRENT_USER\\Software\\Policies\\Microsoft\\Office\\16.0\\Common\\SignIn', role: 'policy' }, { path: 'HKEY_CURRENT_USER\\Software\\Policies\\Microsoft\\Cloud\\Office\\16.0\\Common\\SignIn', role: 'cloud-policy' }), type: 'REG_DWORD', doc: text('signinoptions'), allowed: [{ data: 0, doc: text('signinoptions.0') }, { data: 1, doc: text('signinoptions.1') }, { data: 2, doc: text('signinoptions.2') }, { data: 3, doc: text('signinoptions.3') }], default: 0, risk: text('signinoptions.risk'), evidence: 'documented', cite: 'feature-disabled#more-information', sources: ['office-admx'] },
  { id: 'useonlinecontent', name: 'UseOnlineContent', ...userKeyAndPolicy('Common\\Internet'), type: 'REG_DWORD', doc: text('useonlinecontent'), allowed: [{ data: 0, doc: text('useonlinecontent.0') }, { data: 2, doc: text('useonlinecontent.2') }], default: 2, risk: text('useonlinecontent.risk'), evidence: 'documented', cite: 'feature-disabled#more-information', sources: ['office-admx'] },
  { id: 'onlinestorage', name: 'OnlineStorage', ...userPolicy('Common\\Internet'), type: 'REG_DWORD', doc: text('onlinestorage'), allowed: [{ data: 0, doc: text('onlinestorage.0') }, { data: 1, doc: text('onlinestorage.1') }, { data: 2, doc: text('onlinestorage.2') }, { data: 4, doc: text('onlinestorage.4') }, { data: 8, doc: text('onlinestorage.8') }, { data: 16, doc: text('onlinestorage.16') }, { data: 32, doc: text('onlinestorage.32') }, { data: 64, doc: text('onlinestorage.64') }, { data: 128, doc: text('onlinestorage.128') }, { data: 4294967295, doc: text('onlinestorage.4294967295') }], open: true, mask: true, format: shared('bits'), evidence: 'documented', cite: 'block-onedrive', sources: ['office-admx'] },
  { id: 'enableadal', name: 'EnableADAL', ...placed('preference', { path: 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Common\\Identity', role: 'primary' }, { path: 'HKEY_CURRENT_USER\\SOFTWARE\\Microsoft\\Office\\15.0\\Common\\Identity', role: 'office-2013' }), type: 'REG_DWORD', doc: text('enableadal'), allowed: [{ data: 0, doc: text('enableadal.0') }, { data: 1, doc: text('enableadal.1') }], absent: text('enableadal.absent'), risk: text('enableadal.risk'), notes: [text('enableadal.note')], evidence: 'documented', cite: 'disabling-wam', sources: ['modern-authentication', 'activation-on-shared-computers#make-sure-adal-is-enabled'] },
  { id: 'identity-version', name: 'Version', ...userPath('preference', 'SOFTWARE\\Microsoft\\Office\\15.0\\Common\\Identity'), type: 'REG_DWORD', doc: text('identity-version'), allowed: [{ data: 1, doc: text('identity-version.1') }], evidence: 'documented', cite: 'modern-authentication' },
  { id: 'identity-disableadalatopwamoverride', name: 'DisableADALatopWAMOverride', ...userKey('Common\\Identity'), type: 'REG_DWORD', doc: text('identity-disableadalatopwamoverride'), allowed: [{ data: 0, doc: shared('wamUsed') }, { data: 1, doc: shared('wamPassed') }], default: 0, since: { doc: shared('wamSince') }, risk: shared('wamRisk'), evidence: 'documented', cite: 'disabling-wam', sources: ['organizational-chart#workaround'] },
  { id: 'identity-disableadalatopwam', name: 'DisableADALatopWAM', ...userKey('Common\\Identity'), type: 'REG_DWORD', doc: text('identity-disableadalatopwam'), allowed: [{ data: 0, doc: shared('wamUsed') }, { data: 1, doc: shared('wamPassed') }], default: 0, since: { doc: shared('wamSince') }, risk: shared('wamRisk'), notes: [text('identity-disableadalatopwam.note')], evidence: 'documented', cite: 'skype-sso' },
  { id: 'identity-disableaadwam', name: 'DisableAADWAM', ...userKey('Common\\Identity'), type: 'REG_DWORD', doc: text('identity-disableaadwam'), allowed: [{ data: 0, doc: shared('wamUsed') }, { data: 1, doc: shared('wamPassed') }], default: 0, since: { doc: shared('wamSince') }, risk: shared('wamRisk'), evidence: 'documented', cite: 'disabling-wam', sources: ['organizational-chart#workaround'] },
  { id: 'identity-disablemsawam', name: 'DisableMSAWAM', ...userKey('Common\\Identity'), type: 'REG_DWORD', doc: text('identity-disablemsawam'), allowed: [{ data: 0, doc: shared('wamUsed') }, { data: 1, doc: shared('wamPassed') }], default: 0, since: { doc: shared('wamSince') }, risk: shared('wamRisk'), notes: [text('identity-disablemsawam.note')], evidence: 'community-observed', cite: 'public-scripts' },
  { id: 'nodomainuser', name: 'NoDomainUser', ...userKey('Common\\Identity'), type: 'REG_DWORD', doc: text('nodomainuser'), allowed: [{ data: 0, doc: text('nodomainuser.0') }, { data: 1, doc: text('nodomainuser.1') }], evidence: 'documented', cite: 'activation-on-shared-computers#edit-the-identity-registry-value', sources: ['credentials-prompt'] },
  { id: 'signedoutaduser', name: 'SignedOutADUser', ...userPath('state', 'Software\\Microsoft\\Office\\16.0\\Common\\Identity'), type: 'REG_SZ', doc: text('signedoutaduser'), notes: [text('signedoutaduser.note')], evidence: 'inferred', cite: 'not-signed-in' },
  { id: 'replacehlinkhead', name: 'ReplaceHLinkHEADRequestWithGET', ...userKey('Common\\Identity'), type: 'REG_DWORD', doc: text('replacehlinkhead'), allowed: offOn, evidence: 'documented', cite: 'adfs-links' },
  { id: 'basicauthproxybehavior', name: 'basicauthproxybehavior', ...userPolicy('Common\\Identity'), type: 'REG_DWORD', doc: text('basicauthproxybehavior'), allowed: [{ data: 0, doc: shared('blocked') }, { data: 1, doc: shared('allowed') }], evidence: 'documented', cite: 'office-admx' },
  { id: 'basichostallowlist', name: 'basichostallowlist', ...userPolicy('Common\\Identity'), type: 'REG_EXPAND_SZ', doc: text('basichostallowlist'), format: text('basichostallowlist.format'), risk: text('basichostallowlist.risk'), evidence: 'documented', cite: 'basic-auth-prompts', sources: ['office-admx'] },
  { id: 'fbabehavior', name: 'fbabehavior', ...userPolicy('Common'), type: 'REG_DWORD', doc: text('fbabehavior'), allowed: [{ data: 1, doc: text('fbabehavior.1') }, { data: 2, doc: text('fbabehavior.2') }, { data: 3, doc: text('fbabehavior.3') }], evidence: 'documented', cite: 'office-admx' },
  { id: 'fbaenabledhosts', name: 'fbaenabledhosts', ...userPolicy('Common'), type: 'REG_EXPAND_SZ', doc: text('fbaenabledhosts'), format: text('fbaenabledhosts.format'), evidence: 'documented', cite: 'office-admx' },
  { id: 'blockaadworkplacejoin', name: 'BlockAADWorkplaceJoin', ...machineKey('policy', 'SOFTWARE\\Policies\\Microsoft\\Windows\\WorkplaceJoin'), type: 'REG_DWORD', doc: text('blockaadworkplacejoin'), allowed: [{ data: 0, doc: shared('allowed') }, { data: 1, doc: text('blockaadworkplacejoin.1') }], since: { doc: text('blockaadworkplacejoin.since') }, notes: [text('blockaadworkplacejoin.note')], evidence: 'documented', cite: 'entra-join-plan#handling-devices-with-microsoft-entra-registered-state' },
  { id: 'autoworkplacejoin', name: 'autoWorkplaceJoin', ...machineKey('policy', 'SOFTWARE\\Policies\\Microsoft\\Windows\\WorkplaceJoin'), type: 'REG_DWORD', doc: text('autoworkplacejoin'), allowed: [{ data: 0, doc: text('autoworkplacejoin.0') }, { data: 1, doc: text('autoworkplacejoin.1') }], evidence: 'corroborated', cite: 'entra-join-control', template: { file: 'WorkplaceJoin', id: 'WJ_AutoJoin' } },
  { id: 'mdm-disableregistration', name: 'DisableRegistration', ...machineKey('policy', 'SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\MDM'), type: 'REG_DWORD', doc: text('mdm-disableregistration'), allowed: [{ data: 0, doc: text('mdm-disableregistration.0') }, { data: 1, doc: text('mdm-disableregistration.1') }], evidence: 'corroborated', cite: 'mdm-policies', template: { file: 'MDM', id: 'MDM_MDM_DisplayName' } },
  { id: 'mdm-autoenrollmdm', name: 'AutoEnrollMDM', ...machineKey('policy', 'SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\MDM'), type: 'REG_DWORD', doc: text('mdm-autoenrollmdm'), allowed: [{ data: 0, doc: text('mdm-autoenrollmdm.0') }, { data: 1, doc: text('mdm-autoenrollmdm.1') }], evidence: 'corroborated', cite: 'mdm-policies', template: { file: 'MDM', id: 'MDM_JoinMDM_DisplayName' } },
  { id: 'protectionpolicy', name: 'ProtectionPolicy', ...machineKey('preference', 'SOFTWARE\\Microsoft\\Cryptography\\Protect\\Providers\\df9d8cd0-1501-11d1-8c7a-00c04fc297eb'), type: 'REG_DWORD', doc: text('protectionpolicy'), allowed: [{ data: 1, doc: text('protectionpolicy.1') }], evidence: 'corroborated', cite: 'sign-in-issues#enable-office-protection-policy', sources: ['tpm-malfunctioned'] },
  { id: 'msoauth-autodiscover', name: 'AlwaysUseMSOAuthForAutoDiscover', ...userPath('preference', 'Software\\Microsoft\\Exchange'), type: 'REG_DWORD', doc: text('msoauth-autodiscover'), allowed: [{ data: 0, doc: text('nodomainuser.0') }, { data: 1, doc: text('msoauth-autodiscover.1') }], since: { doc: text('msoauth-autodiscover.since') }, evidence: 'documented', cite: 'outlook-modern-auth' },
  { id: 'webservicecache', name: '*', ...userPath('state', 'Software\\Microsoft\\Office\\16.0\\Common\\Internet\\WebServiceCache\\AllUsers\\officeclient.microsoft.com'), doc: text('webservicecache'), notes: [text('webservicecache.note')], evidence: 'documented', cite: 'network-connection-issues#delete-officeclient-subfolders-in-the-registry' },
  { id: 'lync-enablewam', name: 'EnableWAM', ...placed('policy', { path: 'HKEY_CURRENT_USER\\SOFTWARE\\Policies\\Microsoft\\Office\\16.0\\Lync', role: 'policy' }, { path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Office\\16.0\\Lync', role: 'policy' }), type: 'REG_DWORD', doc: text('lync-enablewam'), allowed: offOn, evidence: 'documented', cite: 'skype-sso' },
  { id: 'lync-allowadalnonlync', name: 'AllowAdalForNonLyncIndependentOfLync', ...userPolicy('Lync'), type: 'REG_DWORD', doc: text('lync-allowadalnonlync'), allowed: offOn, evidence: 'documented', cite: 'modern-authentication' },
];
