/** Finds the key of Windows that was meant by one that Windows does not read. Each gives undefined for a path it does not know. */
type Corrected = (key: string, names: readonly string[]) => string | undefined;

const protocols = new Map(
  ['PCT 1.0', 'SSL 2.0', 'SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3', 'DTLS 1.0', 'DTLS 1.2', 'DTLS 1.3'].map(
    (name) => [name.replace(/\W/g, ''), name],
  ),
);

const schannelKey =
  /^(HKEY_LOCAL_MACHINE\\SYSTEM\\(?:CurrentControlSet|ControlSet\d{3})\\Control\\)(?:SecurityProviders\\)?SCHANNEL\\(?:Protocols\\)?([^\\]+)(?:\\(client|server)s?)?$/i;

const schannel: Corrected = (key) => {
  const [, start, written = '', side] = schannelKey.exec(key) ?? [];
  const parts = /^(tls|ssl|dtls|pct)[\s_-]*v?(\d)\.?(\d)0?$/i.exec(written);
  const protocol = parts && protocols.get(`${parts[1]!.toUpperCase()}${parts[2]}${parts[3]}`);
  if (!start || !protocol) return undefined;
  return `${start}SecurityProviders\\SCHANNEL\\Protocols\\${protocol}${side ? `\\${side}` : ''}`;
};

const dotnetKey = /^(HKEY_LOCAL_MACHINE\\SOFTWARE\\(?:Wow6432Node\\)?Microsoft\\)\.?NET ?Framework\\v([2-4])[.\d]*$/i;

const dotnet: Corrected = (key, names) => {
  const [, start, major] = dotnetKey.exec(key) ?? [];
  if (!start || !names.some((name) => /^(?:SchUseStrongCrypto|SystemDefaultTlsVersions)$/i.test(name)))
    return undefined;
  return `${start}.NETFramework\\${major === '4' ? 'v4.0.30319' : 'v2.0.50727'}`;
};

const ncsiKey =
  /^(HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\)(?:Windows\\)*(?:Network ?Connect(?:ivity|ion)s? ?Status ?Indicators?|NCSI)$/i;
const ncsi: Corrected = (key) => {
  const start = ncsiKey.exec(key)?.[1];
  return start && `${start}Windows\\NetworkConnectivityStatusIndicator`;
};

const probingKey = /^(HKEY_LOCAL_MACHINE\\SYSTEM\\(?:CurrentControlSet|ControlSet\d{3})\\Services\\NlaSvc)(?:\\.*)?$/i;
const probing: Corrected = (key, names) => {
  const start = probingKey.exec(key)?.[1];
  if (!start || !names.some((name) => /^EnableActiveProbing$/i.test(name))) return undefined;
  return `${start}\\Parameters\\Internet`;
};

const corrections = [schannel, dotnet, ncsi, probing];

/** The key of SCHANNEL, .NET or the connectivity indicator that was meant, where Windows reads nothing from the written one. */
export function windowsKeyMeant(key: string, valueNames: readonly string[]): string | undefined {
  for (const correct of corrections) {
    const meant = correct(key, valueNames);
    if (meant) return meant.toLowerCase() === key.toLowerCase() ? undefined : meant;
  }
  return undefined;
}
