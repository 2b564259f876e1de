import type { RegSetting, SettingKey } from './setting';

/** What the key of a row of settings says: where it stands and of which kind it is. */
type Place = Pick<RegSetting, 'kind' | 'keys'>;

const machine = 'HKEY_LOCAL_MACHINE\\';
const user = 'HKEY_CURRENT_USER\\';
const officePolicies = 'Policies\\Microsoft\\office\\16.0\\';
const officeKeys = 'Microsoft\\Office\\16.0\\';

/** Several keys, or one with a role of its own. */
export const placed = (kind: RegSetting['kind'], ...keys: SettingKey[]): Place => ({ kind, keys });

/** A policy for the device, below the key of Office policies. */
export const machinePolicy = (path: string): Place =>
  placed('policy', { path: `${machine}SOFTWARE\\${officePolicies}${path}`, role: 'policy' });

/** A policy for the user, below the key of Office policies. */
export const userPolicy = (path: string): Place =>
  placed('policy', { path: `${user}Software\\${officePolicies}${path}`, role: 'policy' });

/** A setting of the user, below the key of Office. */
export const userKey = (path: string): Place =>
  placed('preference', { path: `${user}Software\\${officeKeys}${path}`, role: 'primary' });

/** A setting of the user that is also a policy, in the same path below both keys. */
export const userKeyAndPolicy = (path: string): Place => ({
  kind: 'preference',
  keys: [...userKey(path).keys, ...userPolicy(path).keys],
});

/** A key of the device, by its path without hive. */
export const machineKey = (kind: RegSetting['kind'], path: string): Place =>
  placed(kind, { path: machine + path, role: kind === 'policy' ? 'policy' : 'primary' });

/** A key of the user, by its path without hive. */
export const userPath = (kind: RegSetting['kind'], path: string): Place =>
  placed(kind, { path: user + path, role: kind === 'policy' ? 'policy' : 'primary' });

/** A key below HKEY_LOCAL_MACHINE\SOFTWARE that 32-bit programs see elsewhere. */
export const bothViews = (kind: RegSetting['kind'], path: string): Place =>
  placed(
    kind,
    { path: `${machine}SOFTWARE\\${path}`, role: 'primary' },
    { path: `${machine}SOFTWARE\\Wow6432Node\\${path}`, role: 'wow6432-twin' },
  );

/** The key in which Click-to-Run keeps its configuration. */
export const clickToRun = (kind: 'preference' | 'state' = 'preference'): Place =>
  machineKey(kind, 'SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration');

/** The same, and the key from which App-V packages read the licensing token's folder. */
export const clickToRunOrAppV = (): Place => ({
  kind: 'preference',
  keys: [...clickToRun().keys, { path: `${machine}SOFTWARE\\${officeKeys}Common\\Licensing`, role: 'app-v' }],
});
