import { type RegDocument, type RegValue, sameKey, valueAt } from './document';
import { type FileSetting, settingsIn } from './settings-in-file';

/** What one key says about the folder of the licensing token. */
export interface TokenPair {
  key: string;
  /** `app-v`: only Office that was installed with App-V reads this key. */
  role: 'setting' | 'policy' | 'app-v';
  override?: FileSetting;
  directory?: FileSetting;
  /** The line that deletes SCLCacheOverride, where none sets it afterwards. */
  deleted?: RegValue;
}

const ids = [
  'c2r-sclcacheoverride',
  'c2r-sclcacheoverridedirectory',
  'policy-sclcacheoverride',
  'policy-sclcacheoverridedirectory',
];

/** What the file says about the folder of the licensing token, by key. */
export function tokenPairs(doc: RegDocument): TokenPair[] {
  const pairs: TokenPair[] = [];
  for (const setting of settingsIn(doc, ...ids)) {
    let pair = pairs.find(({ key }) => sameKey(key, setting.key));
    if (!pair) {
      const last = valueAt(doc, setting.key, 'SCLCacheOverride');
      const deleted = last?.data?.form === 'delete' ? last : undefined;
      pair = { key: setting.key, role: roleOf(setting.key), ...(deleted && { deleted }) };
      pairs.push(pair);
    }
    pair[setting.setting.id.endsWith('directory') ? 'directory' : 'override'] = setting;
  }
  return pairs;
}

const roleOf = (key: string): TokenPair['role'] =>
  /\\policies\\/i.test(key) ? 'policy' : /\\common\\licensing$/i.test(key) ? 'app-v' : 'setting';
