import { texts } from '../core/message';
import type { RegSetting } from './setting';
import { bothViews, machineKey } from './setting-keys';

export const tlsTexts = texts('knowledge/tls-setting', {
  enabled: 'Whether {protocol} may be used at all, as {side}.',
  'enabled.0': 'The protocol is off.',
  'enabled.1': 'The protocol is on.',
  byDefault: 'Whether {protocol} is left out where a program does not ask for it, as {side}.',
  'byDefault.0': 'The protocol is offered.',
  'byDefault.1': 'Only where the program asks for it.',
  client: 'client',
  server: 'server',
  absent: 'Without the value the default of Windows holds.',
  nonZero: 'Any other number turns the protocol on too: 0xffffffff stands in many older samples.',
  keyName: 'The key needs the blank between the name and the version, as in "TLS 1.2".',
  contradiction: 'Enabled 1 together with DisabledByDefault 1 leaves the protocol out where no program asks for it.',
  activation:
    'Office activates over TLS 1.2 only: with Enabled 0 or DisabledByDefault 1 here Microsoft 365 Apps does not activate.',
  outdated: 'This protocol is outdated and should be off.',
  strongCrypto: 'Whether .NET programs use strong protocols.',
  strong: 'Strong protocols are used.',
  systemDefault: 'Whether .NET programs follow the TLS defaults of Windows.',
  followed: 'The defaults of Windows hold.',
  legacy: 'The old defaults of .NET hold.',
  bothViews: 'Set it in both registry views. The key begins with a dot: .NETFramework.',
});

const text = tlsTexts;
const protocols = ['SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'];
const tlsPage = 'tls-registry#tls-dtls-and-ssl-protocol-version-settings';
const serverPage = 'schannel-on-servers#enable-tls-12-for-schannel---all-windows-server-versions';

/** Enabled and DisabledByDefault of one protocol on one side. */
function schannel(protocol: string, side: 'Client' | 'Server'): RegSetting[] {
  const id = `schannel-${protocol.toLowerCase().replace(/[ .]/g, '')}-${side.toLowerCase()}`;
  const args = { protocol, side: text(side === 'Client' ? 'client' : 'server') };
  const outdated = !/TLS 1\.[23]/.test(protocol);
  const needed = protocol === 'TLS 1.2' && side === 'Client';
  const common = {
    ...machineKey(
      'os',
      `SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\${protocol}\\${side}`,
    ),
    type: 'REG_DWORD',
    open: true,
    evidence: 'documented',
    cite: tlsPage,
    ...(needed && { risk: text('activation') }),
  } as const;
  const notes = [text('keyName'), ...(outdated ? [text('outdated')] : [])];
  return [
    {
      ...common,
      id: `${id}-enabled`,
      name: 'Enabled',
      doc: text('enabled', args),
      allowed: [
        { data: 0, doc: text('enabled.0') },
        { data: 1, doc: text('enabled.1') },
      ],
      absent: text('absent'),
      notes: [text('nonZero'), ...notes],
    },
    {
      ...common,
      id: `${id}-disabledbydefault`,
      name: 'DisabledByDefault',
      doc: text('byDefault', args),
      allowed: [
        { data: 0, doc: text('byDefault.0') },
        { data: 1, doc: text('byDefault.1') },
      ],
      notes: [text('contradiction'), ...notes],
      sources: [serverPage],
    },
  ];
}

/** A switch of the .NET Framework, which both 32-bit and 64-bit programs have. */
const dotNet = (version: string, name: 'SchUseStrongCrypto' | 'SystemDefaultTlsVersions'): RegSetting => ({
  id: `net-${version}-${name.toLowerCase()}`,
  name,
  ...bothViews('os', `Microsoft\\.NETFramework\\${version}`),
  type: 'REG_DWORD',
  doc: text(name === 'SchUseStrongCrypto' ? 'strongCrypto' : 'systemDefault'),
  allowed: [
    { data: 0, doc: text('legacy') },
    { data: 1, doc: text(name === 'SchUseStrongCrypto' ? 'strong' : 'followed') },
  ],
  notes: [text('bothViews')],
  evidence: 'documented',
  cite: 'entra-tls#enable-tls-12',
  sources: ['dotnet-tls#configure-security-via-the-windows-registry'],
});

/** TLS of Windows (SCHANNEL) and of the .NET Framework. */
export const tlsSettings: readonly RegSetting[] = [
  ...protocols.flatMap((protocol) => [...schannel(protocol, 'Client'), ...schannel(protocol, 'Server')]),
  ...['v4.0.30319', 'v2.0.50727'].flatMap((version) => [
    dotNet(version, 'SchUseStrongCrypto'),
    dotNet(version, 'SystemDefaultTlsVersions'),
  ]),
];
