import { preferenceKey } from '../knowledge/policies';
import { policyTwin, settingAt } from '../knowledge/settings';
import { canonicalKey, isOfficePolicyKey } from './canonical-key';
import { type RegDocument, type RegValue, values } from './document';
import { expectedAt } from './expected';
import { plainData } from './known-values';

/** A setting that the file writes as a policy and as a preference too. */
export interface PolicyPair {
  policy: RegValue;
  preference: RegValue;
  /** Both hold the same, whatever their types. */
  same: boolean;
}

/** The settings that are written in both forms. */
export function policyPairs(doc: RegDocument): PolicyPair[] {
  const last = new Map<string, RegValue>();
  for (const value of values(doc)) {
    const at = place(canonicalKey(value.writtenTo!.fullKey), value.name);
    if (value.data?.form === 'delete') last.delete(at);
    else last.set(at, value);
  }
  return [...last.values()].flatMap((policy): PolicyPair[] => {
    const key = canonicalKey(policy.writtenTo!.fullKey);
    // In the wrong hive it is no policy that could win.
    if (!isOfficePolicyKey(key) || !expectedAt(key, policy.name)) return [];
    const preference = preferencePlaces(key, policy.name).flatMap((at) => last.get(at) ?? [])[0];
    return preference ? [{ policy, preference, same: meaning(policy) === meaning(preference) }] : [];
  });
}

/** The same path without "Policies", and the keys of the preference that names this policy as its own. */
function preferencePlaces(key: string, name: string): string[] {
  const hive = key.indexOf('\\') + 1;
  const setting = settingAt(key, name);
  const twin = setting?.kind === 'policy' ? policyTwin(setting) : undefined;
  const plain = place(key.slice(0, hive) + preferenceKey(key.slice(hive)), name);
  return [plain, ...(twin?.keys.map(({ path }) => place(path, twin.name)) ?? [])];
}

const place = (key: string, name: string) => `${key}\0${name}`.toLowerCase();

const words: Readonly<Record<string, string>> = { true: '1', false: '0' };

/** Numbers and texts alike; undefined data of another type is never the same. */
function meaning(value: RegValue): unknown {
  const data = plainData(value);
  if (data === undefined) return value;
  // A number that was put into quotation marks is another matter.
  const text = String(data)
    .trim()
    .toLowerCase()
    .replace(/^dword:0*(?=[\da-f])/, '');
  return words[text] ?? text;
}
