import { officePathVersion, officeVersionIn, otherView } from '../knowledge/registry-path';
import { inOtherHive, isOfficeKey } from './canonical-key';

/** A key that somebody may have meant by another: in the other view or hive, or with another or no version of Office. */
export interface OtherKey {
  kind: 'view' | 'hive' | 'version' | 'versionless';
  key: string;
}

/** The keys that may have been meant by this one, the likeliest first. */
export function otherKeys(key: string): readonly OtherKey[] {
  const version = officeVersionIn(key);
  const before = key.slice(0, version?.start);
  const after = key.slice(version?.end);
  const keys: { kind: OtherKey['kind']; key: string | undefined }[] = [
    { kind: 'view', key: /\\wow6432node\\/i.test(key) ? otherView(key) : undefined },
    { kind: 'hive', key: isOfficeKey(key) ? inOtherHive(key) : undefined },
  ];
  if (!version) keys.push({ kind: 'versionless', key: withVersion(key) });
  else {
    if (version.text !== officePathVersion) keys.push({ kind: 'version', key: before + officePathVersion + after });
    keys.push({ kind: 'versionless', key: before.slice(0, -1) + after });
  }
  return keys.flatMap(({ kind, key: other }) => (other === undefined || other === key ? [] : [{ kind, key: other }]));
}

const withVersion = (key: string) =>
  key.replace(/(\\Microsoft\\(?:Cloud\\)?Office)(?=\\)/i, `$1\\${officePathVersion}`);
