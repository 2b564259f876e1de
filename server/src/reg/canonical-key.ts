import { isSharedKey, withoutView } from '../knowledge/registry-path';

/** The path under which our knowledge has a key: users by their SID are the user, and a shared key has one view. */
export function canonicalKey(fullKey: string): string {
  if (!mayBeAnother.test(fullKey)) return fullKey;
  const key = fullKey.replace(/^HKEY_USERS\\[^\\]+(?=\\)/i, 'HKEY_CURRENT_USER');
  return isSharedKey(key) ? withoutView(key) : key;
}

const mayBeAnother = /^HKEY_USERS\\|\\Wow6432Node/i;

/** True for keys of Office, of its policies and of Click-to-Run. */
export const isOfficeKey = (key: string): boolean =>
  /\\(?:microsoft\\(?:cloud\\)?office|officesoftwareprotectionplatform|microsoft\\clicktorun)(?:\\|$)/i.test(key);

/** True for keys in which Click-to-Run keeps its own settings. */
export const isClickToRunKey = (key: string): boolean => /\\clicktorun(?:\\|$)/i.test(key);

/** True for keys of Office policies. */
export const isOfficePolicyKey = (key: string): boolean => /\\policies\\microsoft\\(?:cloud\\)?office\\/i.test(key);

const hives = ['HKEY_LOCAL_MACHINE', 'HKEY_CURRENT_USER'];

/** The same path in the hive of the user instead of the device, or the other way round. */
export function inOtherHive(key: string): string | undefined {
  const hive = hives.find((one) => key.toUpperCase().startsWith(`${one}\\`));
  const other = hives.find((one) => one !== hive);
  return hive && `${other}${key.slice(hive.length)}`;
}
