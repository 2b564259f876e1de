import { type RegDocument, type RegValue, valuesNamed } from './document';

/** A value of the Internet Settings, in which Windows keeps the proxy of a user or of the device. */
export interface InternetSetting {
  value: RegValue;
  /** In lower case. */
  name: string;
  hive: 'machine' | 'user';
}

const internetSettings =
  /^(HKEY_LOCAL_MACHINE|HKEY_CURRENT_USER|HKEY_USERS\\[^\\]+)\\Software\\(?:Wow6432Node\\)?(?:Policies\\)?Microsoft\\Windows\\CurrentVersion\\Internet Settings$/i;

/** What the file sets there, the last line for each value; names in lower case. */
export function internetSettingsIn(doc: RegDocument, ...names: readonly string[]): InternetSetting[] {
  const last = new Map<string, InternetSetting>();
  for (const value of valuesNamed(doc, ...names)) {
    const name = value.name.toLowerCase();
    const key = value.writtenTo!.fullKey;
    const hive = internetSettings.exec(key)?.[1];
    if (!hive) continue;
    const place = `${key}\\${name}`.toLowerCase();
    last.delete(place);
    if (value.data?.form === 'delete') continue;
    last.set(place, { value, name, hive: /^HKEY_LOCAL/i.test(hive) ? 'machine' : 'user' });
  }
  return [...last.values()];
}
