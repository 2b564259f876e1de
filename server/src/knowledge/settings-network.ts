import { texts } from '../core/message';
import type { RegSetting } from './setting';
import { bothViews, machineKey, placed, userPath } from './setting-keys';
import { offOn, settingTexts as shared } from './setting-texts';

export const networkTexts = texts('knowledge/network-setting', {
  'nlasvc-enableactiveprobing':
    'Whether Windows tests by a request of its own if there is a connection to the internet (NCSI).',
  'nlasvc-enableactiveprobing.0': 'Windows does not test.',
  'nlasvc-enableactiveprobing.1': 'Windows tests.',
  'nlasvc-enableactiveprobing.risk':
    'With 0 Office may believe that there is no internet and does not activate (0xCAA70007, 0xCAA80000).',
  'nlasvc-enableactiveprobing.note':
    'Guidance prints the name behind the key as if it were one path: the key ends in Internet, and EnableActiveProbing is a value in it. The policy NoActiveProbe stands above it.',
  'ncsi-noactiveprobe': 'The policy "Turn off Windows Network Connectivity Status Indicator active tests".',
  'ncsi-noactiveprobe.0': 'Windows tests the connection.',
  'ncsi-noactiveprobe.1': 'Windows does not test.',
  'ncsi-noactiveprobe.absent': 'Without the value Windows tests.',
  'ncsi-noactiveprobe.risk':
    'With 1 Office may believe that there is no internet and does not activate. The policy stands above EnableActiveProbing.',
  'ncsi-noactiveprobe.note': 'The sense is the reverse of EnableActiveProbing: here 0 is right.',
  'ncsi-disablepassivepolling':
    'Whether Windows stops watching the traffic to see if there is a connection to the internet.',
  'ncsi-disablepassivepolling.0': 'Windows watches.',
  'ncsi-disablepassivepolling.1': 'Windows does not watch.',
  'ncsi-disablepassivepolling.absent': 'Without the value Windows watches.',
  'ncsi-disablepassivepolling.risk': 'The guidance advises against turning these tests off.',
  'ncsi-useglobaldns': 'Whether the test of the connection asks every DNS server and not only that of the interface.',
  'ncsi-useglobaldns.note':
    'One page of the guidance has the component Windows twice in the key; the template has it once.',
  'nlasvc-minhop': 'After how many routers Windows takes a connection for the internet.',
  'nlasvc-minhop.note': '3 suits most organizations.',
  'nlasvc-passivepollperiod': 'After how many seconds Windows looks at the traffic again.',
  'winhttp-defaultsecureprotocols':
    'Which TLS versions WinHTTP offers when a program does not say: activation and updates of Office go through it.',
  'winhttp-defaultsecureprotocols.8': 'SSL 2.0.',
  'winhttp-defaultsecureprotocols.32': 'SSL 3.0.',
  'winhttp-defaultsecureprotocols.128': 'TLS 1.0.',
  'winhttp-defaultsecureprotocols.512': 'TLS 1.1.',
  'winhttp-defaultsecureprotocols.2048': 'TLS 1.2.',
  'winhttp-defaultsecureprotocols.8192': 'TLS 1.3.',
  'winhttp-defaultsecureprotocols.2560': 'TLS 1.1 and 1.2.',
  'winhttp-defaultsecureprotocols.2688': 'TLS 1.0, 1.1 and 1.2.',
  'winhttp-defaultsecureprotocols.absent': 'Without the value the default of Windows holds.',
  'winhttp-defaultsecureprotocols.since':
    'On Windows 7 SP1, Server 2008 R2 SP1 and Server 2012 with KB3140245; built into Windows 8.1 and later.',
  'winhttp-defaultsecureprotocols.risk': 'Without 0x800 TLS 1.2 is off for WinHTTP, and Office does not activate.',
  'winhttp-defaultsecureprotocols.note':
    'On 64-bit Windows the key under Wow6432Node must have the same data. Settings of SCHANNEL stand above it.',
  'winhttp-defaultsecureprotocols.note2':
    'Only Windows 7 SP1, Server 2008 R2 SP1 and Server 2012 need it, with update KB3140245; later systems have TLS 1.2 on. Microsoft 365 Apps is not supported on those old systems.',
  'inet-secureprotocols': 'Which TLS versions the internet functions of Windows (WinINet) use.',
  'inet-secureprotocols.risk': 'Without 0x800 TLS 1.2 is off, and signing in to Office fails.',
  'inet-secureprotocols.note':
    'The box "Use TLS 1.2" in Internet Options is one bit of this number, in the key of the user.',
  'inet-proxyenable': 'Whether the proxy of ProxyServer is used.',
  'inet-proxyserver': 'The proxy of the user.',
  'inet-proxyserver.format': 'HOST:PORT, or PROTOCOL=HOST:PORT several times, separated by semicolons.',
  'inet-proxyoverride': 'Hosts that are reached without the proxy.',
  'inet-proxyoverride.format':
    'Host names or patterns with *, separated by semicolons, and <local> for names without a dot.',
  'inet-proxyoverride.note': 'Semicolons only: no commas and no blanks.',
  'inet-migrateproxy':
    'Stands beside the proxy settings in the sample of the guidance; its name says that existing settings are taken over.',
  'inet-proxyhttp11': 'Whether HTTP 1.1 is used through the proxy.',
  'inet-autoconfigurl': 'The address of the PAC file that chooses the proxy.',
  'inet-autoconfigurl.format': 'An http or https address.',
  'inet-autoconfigurl.risk': 'The proxy service of Windows 10 and later does not read file and ftp addresses.',
  'inet-proxysettingsperuser': 'Whether each user has a proxy of their own.',
  'inet-proxysettingsperuser.0': 'One proxy for the device, from HKEY_LOCAL_MACHINE; that of the user does not count.',
  'inet-proxysettingsperuser.1': 'One for each user.',
  'inet-proxysettingsperuser.absent': 'Without the value each user has one.',
  'inet-proxysettingsperuser.note': 'The sense is reversed: turning the policy on writes 0.',
  'inet-enablelegacyautoproxy': 'Whether Internet Explorer reads PAC files with a file address.',
  'inet-enablelegacyautoproxy.1': 'It does, before Windows 10.',
  'inet-enablelegacyautoproxy.risk': 'It does not bring PAC files with a file address back on Windows 10 and later.',
  'tcpip6-disabledcomponents': 'Which parts of IPv6 are off.',
  'tcpip6-disabledcomponents.0': 'IPv6 is on.',
  'tcpip6-disabledcomponents.32': 'IPv4 is preferred to IPv6.',
  'tcpip6-disabledcomponents.1': 'Off on tunnels.',
  'tcpip6-disabledcomponents.16': 'Off on real interfaces.',
  'tcpip6-disabledcomponents.17': 'Off on all interfaces but the loopback.',
  'tcpip6-disabledcomponents.255': 'IPv6 is off.',
  'tcpip6-disabledcomponents.risk':
    'The guidance advises against turning IPv6 off; when it is done as a test, undo it afterwards. 0xffffffff also makes each start five seconds longer.',
});

const text = networkTexts;

/** Settings of the connection test of Windows, WinHTTP, proxies and IPv6. */
// biome-ignore format: one line per entry
export const networkSettings: readonly RegSetting[] = [
  { id: 'nlasvc-enableactiveprobing', name: 'EnableActiveProbing', ...machineKey('os', 'SYSTEM\\CurrentControlSet\\Services\\NlaSvc\\Parameters\\Internet'), type: 'REG_DWORD', doc: text('nlasvc-enableactiveprobing'), allowed: [{ data: 0, doc: text('nlasvc-enableactiveprobing.0') }, { data: 1, doc: text('nlasvc-enableactiveprobing.1') }], default: 1, risk: text('nlasvc-enableactiveprobing.risk'), notes: [text('nlasvc-enableactiveprobing.note')], evidence: 'documented', cite: 'doc-activation-errors#change-proxy-firewall-or-group-policy-settings', sources: ['ncsi-public-network#workaround'] },
  { id: 'ncsi-noactiveprobe', name: 'NoActiveProbe', ...machineKey('policy', 'SOFTWARE\\Policies\\Microsoft\\Windows\\NetworkConnectivityStatusIndicator'), type: 'REG_DWORD', doc: text('ncsi-noactiveprobe'), allowed: [{ data: 0, doc: text('ncsi-noactiveprobe.0') }, { data: 1, doc: text('ncsi-noactiveprobe.1') }], absent: text('ncsi-noactiveprobe.absent'), risk: text('ncsi-noactiveprobe.risk'), notes: [text('ncsi-noactiveprobe.note')], evidence: 'documented', cite: 'doc-activation-errors#change-proxy-firewall-or-group-policy-settings', sources: ['ncsi-public-network#workaround'], template: { file: 'ICM', id: 'NoActiveProbe' } },
  { id: 'ncsi-disablepassivepolling', name: 'DisablePassivePolling', ...machineKey('policy', 'SOFTWARE\\Policies\\Microsoft\\Windows\\NetworkConnectivityStatusIndicator'), type: 'REG_DWORD', doc: text('ncsi-disablepassivepolling'), allowed: [{ data: 0, doc: text('ncsi-disablepassivepolling.0') }, { data: 1, doc: text('ncsi-disablepassivepolling.1') }], absent: text('ncsi-disablepassivepolling.absent'), risk: text('ncsi-disablepassivepolling.risk'), evidence: 'documented', cite: 'ncsi-public-network#workaround', template: { file: 'NCSI', id: 'NCSI_PassivePolling' } },
  { id: 'ncsi-useglobaldns', name: 'UseGlobalDns', ...machineKey('policy', 'SOFTWARE\\Policies\\Microsoft\\Windows\\NetworkConnectivityStatusIndicator'), type: 'REG_DWORD', doc: text('ncsi-useglobaldns'), allowed: offOn, notes: [text('ncsi-useglobaldns.note')], evidence: 'documented', cite: 'network-connection-issues#check-ncsi', sources: ['ncsi-policies'], template: { file: 'NCSI', id: 'NCSI_GlobalDns' } },
  { id: 'nlasvc-minhop', name: 'MinimumInternetHopCount', ...machineKey('os', 'SYSTEM\\CurrentControlSet\\Services\\NlaSvc\\Parameters\\Internet'), type: 'REG_DWORD', doc: text('nlasvc-minhop'), range: [1, 255], default: 8, notes: [text('nlasvc-minhop.note')], evidence: 'documented', cite: 'ncsi-faq#what-is-the-default-system-minimum-hop-count' },
  { id: 'nlasvc-passivepollperiod', name: 'PassivePollPeriod', ...machineKey('os', 'SYSTEM\\CurrentControlSet\\Services\\NlaSvc\\Parameters\\Internet'), type: 'REG_DWORD', doc: text('nlasvc-passivepollperiod'), default: 15, evidence: 'corroborated', cite: 'ncsi-faq#what-is-the-default-system-minimum-hop-count' },
  { id: 'winhttp-defaultsecureprotocols', name: 'DefaultSecureProtocols', ...bothViews('os', 'Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp'), type: 'REG_DWORD', doc: text('winhttp-defaultsecureprotocols'), allowed: [{ data: 8, doc: text('winhttp-defaultsecureprotocols.8') }, { data: 32, doc: text('winhttp-defaultsecureprotocols.32') }, { data: 128, doc: text('winhttp-defaultsecureprotocols.128') }, { data: 512, doc: text('winhttp-defaultsecureprotocols.512') }, { data: 2048, doc: text('winhttp-defaultsecureprotocols.2048') }, { data: 8192, doc: text('winhttp-defaultsecureprotocols.8192') }, { data: 2560, doc: text('winhttp-defaultsecureprotocols.2560') }, { data: 2688, doc: text('winhttp-defaultsecureprotocols.2688') }], open: true, mask: true, format: shared('bits'), absent: text('winhttp-defaultsecureprotocols.absent'), since: { doc: text('winhttp-defaultsecureprotocols.since') }, risk: text('winhttp-defaultsecureprotocols.risk'), notes: [text('winhttp-defaultsecureprotocols.note'), text('winhttp-defaultsecureprotocols.note2')], evidence: 'documented', cite: 'winhttp-tls#how-the-defaultsecureprotocols-registry-entry-works', sources: ['hybrid-wizard-tls#resolution'] },
  { id: 'inet-secureprotocols', name: 'SecureProtocols', ...placed('policy', { path: 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings', role: 'policy' }, { path: 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings', role: 'user-preference' }), type: 'REG_DWORD', doc: text('inet-secureprotocols'), allowed: [{ data: 128, doc: text('winhttp-defaultsecureprotocols.128') }, { data: 512, doc: text('winhttp-defaultsecureprotocols.512') }, { data: 2048, doc: text('winhttp-defaultsecureprotocols.2048') }, { data: 8192, doc: text('winhttp-defaultsecureprotocols.8192') }, { data: 2688, doc: text('winhttp-defaultsecureprotocols.2688') }], open: true, mask: true, format: shared('bits'), risk: text('inet-secureprotocols.risk'), notes: [text('inet-secureprotocols.note')], evidence: 'corroborated', cite: 'internet-explorer-admx', template: { file: 'inetres', id: 'Advanced_SetWinInetProtocols' } },
  { id: 'inet-proxyenable', name: 'ProxyEnable', ...userPath('os', 'Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'), type: 'REG_DWORD', doc: text('inet-proxyenable'), allowed: offOn, notes: [shared('userProxy')], evidence: 'documented', cite: 'proxy-by-registry#create-a-registry-file' },
  { id: 'inet-proxyserver', name: 'ProxyServer', ...userPath('os', 'Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'), type: 'REG_SZ', doc: text('inet-proxyserver'), format: text('inet-proxyserver.format'), notes: [shared('userProxy')], evidence: 'documented', cite: 'proxy-by-registry#create-a-registry-file' },
  { id: 'inet-proxyoverride', name: 'ProxyOverride', ...userPath('os', 'Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'), type: 'REG_SZ', doc: text('inet-proxyoverride'), format: text('inet-proxyoverride.format'), notes: [text('inet-proxyoverride.note')], evidence: 'corroborated', cite: 'proxy-by-registry#create-a-registry-file' },
  { id: 'inet-migrateproxy', name: 'MigrateProxy', ...userPath('os', 'Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'), type: 'REG_DWORD', doc: text('inet-migrateproxy'), allowed: offOn, evidence: 'documented', cite: 'proxy-by-registry#create-a-registry-file' },
  { id: 'inet-proxyhttp11', name: 'ProxyHttp1.1', ...userPath('os', 'Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'), type: 'REG_DWORD', doc: text('inet-proxyhttp11'), allowed: offOn, evidence: 'documented', cite: 'proxy-by-registry#create-a-registry-file' },
  { id: 'inet-autoconfigurl', name: 'AutoConfigURL', ...userPath('os', 'Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'), type: 'REG_SZ', doc: text('inet-autoconfigurl'), format: text('inet-autoconfigurl.format'), pattern: /^https?:\/\//i, risk: text('inet-autoconfigurl.risk'), notes: [shared('userProxy')], evidence: 'documented', cite: 'pac-not-read#cause' },
  { id: 'inet-proxysettingsperuser', name: 'ProxySettingsPerUser', ...machineKey('policy', 'SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'), type: 'REG_DWORD', doc: text('inet-proxysettingsperuser'), allowed: [{ data: 0, doc: text('inet-proxysettingsperuser.0') }, { data: 1, doc: text('inet-proxysettingsperuser.1') }], absent: text('inet-proxysettingsperuser.absent'), notes: [text('inet-proxysettingsperuser.note')], evidence: 'documented-historical', cite: 'web-proxy#settings-are-per-user', sources: ['internet-explorer-admx'], template: { file: 'inetres', id: 'UserProxy' } },
  { id: 'inet-enablelegacyautoproxy', name: 'EnableLegacyAutoProxyFeatures', ...machineKey('policy', 'SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'), type: 'REG_DWORD', doc: text('inet-enablelegacyautoproxy'), allowed: [{ data: 0, doc: shared('off') }, { data: 1, doc: text('inet-enablelegacyautoproxy.1') }], risk: text('inet-enablelegacyautoproxy.risk'), evidence: 'documented', cite: 'pac-not-read#symptoms' },
  { id: 'tcpip6-disabledcomponents', name: 'DisabledComponents', ...machineKey('os', 'SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters'), type: 'REG_DWORD', doc: text('tcpip6-disabledcomponents'), allowed: [{ data: 0, doc: text('tcpip6-disabledcomponents.0') }, { data: 32, doc: text('tcpip6-disabledcomponents.32') }, { data: 1, doc: text('tcpip6-disabledcomponents.1') }, { data: 16, doc: text('tcpip6-disabledcomponents.16') }, { data: 17, doc: text('tcpip6-disabledcomponents.17') }, { data: 255, doc: text('tcpip6-disabledcomponents.255') }], open: true, range: [0, 255], default: 0, risk: text('tcpip6-disabledcomponents.risk'), evidence: 'documented', cite: 'ipv6#use-registry-key-to-configure-ipv6' },
];
