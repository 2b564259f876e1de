import { preferenceKey } from '../knowledge/policies';
import { policyTwin, settingAt } from '../knowledge/settings';
import { isOfficePolicyKey } from './canonical-key';
import { type RegDocument, type RegValue, writtenKeys } from './document';
import { expectedAt } from './expected';
import { plainData } from './known-values';
import { valuesKnownAs } from './lookups';

/** A setting that the file writes as a policy and as a preference too. */
export interface PolicyPair {
  policy: RegValue;
  preference: RegValue;
  /** Both hold the same, whatever their types. */
  same: boolean;
}

/** The settings that are written in both forms. */
export function policyPairs(doc: RegDocument): PolicyPair[] {
  const policies = new Map<string, { key: string; policy: RegValue }>();
  for (const { key, values } of writtenKeys(doc)) {
    if (!isOfficePolicyKey(key)) continue;
    for (const policy of values) {
      const at = place(key, policy.name);
      if (policy.data?.form === 'delete') policies.delete(at);
      else policies.set(at, { key, policy });
    }
  }
  return [...policies.values()].flatMap(({ key, policy }): PolicyPair[] => {
    // In the wrong hive it is no policy that could win.
    if (!expectedAt(key, policy.name)) return [];
    const preference = preferencePlaces(key, policy.name).flatMap((at) => lastAt(doc, at) ?? [])[0];
    return preference ? [{ policy, preference, same: meaning(policy) === meaning(preference) }] : [];
  });
}

interface Place {
  key: string;
  name: string;
}

/** What the file leaves at a place, by the path that its key is known by. */
function lastAt(doc: RegDocument, { key, name }: Place): RegValue | undefined {
  const last = valuesKnownAs(doc, key, name).at(-1);
  return last?.data?.form === 'delete' ? undefined : last;
}

/** The same path without "Policies", and the keys of the preference that names this policy as its own. */
function preferencePlaces(key: string, name: string): Place[] {
  const hive = key.indexOf('\\') + 1;
  const setting = settingAt(key, name);
  const twin = setting?.kind === 'policy' ? policyTwin(setting) : undefined;
  const plain = { key: key.slice(0, hive) + preferenceKey(key.slice(hive)), name };
  return [plain, ...(twin?.keys.map(({ path }) => ({ key: path, name: twin.name })) ?? [])];
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
