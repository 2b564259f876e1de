import { oncePer } from '../core/once';
import { isListKey, keysWithName, namesInKey } from '../knowledge/known-places';
import { isClickToRunKey, isOfficeKey, isOfficePolicyKey } from './canonical-key';
import { type KeyBlock, type RegDocument, type RegValue, writtenKeys } from './document';
import { expectedAt } from './expected';
import { valuesKnownAs } from './lookups';
import { valueNamedBy } from './named-key';
import { closestName, nearestKey } from './near-miss';
import { otherKeys } from './other-keys';
import { isSharedActivationName, sharedActivationKey } from './shared-activation';

/**
 * A value that is known somewhere else: in the other hive (`hive`), in the other registry view (`view`), under another
 * version of Office (`version`), with or without a version in the path (`versionless`), in a key that looks alike
 * (`key`), or in this key under another name (`name`). `sharing`: a setting of shared computer activation, whose names
 * occur nowhere else. `policy`: no template knows a value of this name here.
 */
export type MisplacedKind = 'hive' | 'view' | 'version' | 'versionless' | 'key' | 'name' | 'sharing' | 'policy';

export interface Misplaced {
  kind: MisplacedKind;
  line: RegValue;
  block: KeyBlock;
  /** Where it is known, the full path of the key and the name; the same as now for `policy`. */
  key: string;
  name: string;
}

/** The values that are written to another place than the one where they are known, each with one reason. */
export const misplaced = oncePer((doc: RegDocument): readonly Misplaced[] => {
  const found: Misplaced[] = [];
  for (const { block, key, values } of writtenKeys(doc)) {
    const place = placeOf(block, key);
    for (const line of values) {
      if (line.data?.form === 'delete' || line.name === '') continue;
      const proper = place
        ? properPlace(place, line.name)
        : isSharedActivationName(line.name) && !valueNamedBy(block)
          ? sharing(block.fullKey, line.name)
          : undefined;
      if (!proper || (proper.kind !== 'policy' && isWritten(doc, proper))) continue;
      found.push({ line, block, ...proper });
    }
  }
  return found;
});

/** What the file writes where it belongs needs no other place, whatever stands elsewhere for older programs. */
const isWritten = (doc: RegDocument, { key, name }: Proper) =>
  valuesKnownAs(doc, key, name).some(({ data }) => data?.form !== 'delete');

/** Those of some kinds, by the key line that they stand under and the key in which they belong. */
export function misplacedByKey(doc: RegDocument, ...kinds: readonly MisplacedKind[]): readonly Misplaced[][] {
  const groups = new Map<string, Misplaced[]>();
  for (const one of misplaced(doc)) {
    if (!kinds.includes(one.kind)) continue;
    const group = `${one.block.index} ${one.key}`.toLowerCase();
    const others = groups.get(group);
    if (others) others.push(one);
    else groups.set(group, [one]);
  }
  return [...groups.values()];
}

/** A key, and the others in which its values may have been meant to stand. */
interface Place {
  key: string;
  others: readonly { kind: MisplacedKind; key: string }[];
}

/** Undefined for paths of software that we know nothing about, and for those that another rule takes for a value. */
function placeOf(block: KeyBlock, key: string): Place | undefined {
  if (!/office|clicktorun|\\(?:schannel|nlasvc|tcpip6|networkconnectivitystatusindicator)\\/i.test(`${key}\\`))
    return undefined;
  return valueNamedBy(block) ? undefined : { key, others: otherKeys(key) };
}

type Proper = Pick<Misplaced, 'kind' | 'key' | 'name'>;

function properPlace({ key, others }: Place, name: string): Proper | undefined {
  if (expectedAt(key, name) || isPreferenceOfPolicy(key, name)) return undefined;
  const elsewhere = keysWithName(name);
  const other = elsewhere.length > 0 ? others.find((one) => isToBeSet(one.key, name)) : undefined;
  if (other?.kind === 'view') return isClickToRunKey(key) ? { ...other, name } : undefined;
  if (isSharedActivationName(name)) return sharing(key, name);
  if (other?.kind === 'hive') return { kind: hiveKind(key, name), key: other.key, name };
  if (other) return { ...other, name };
  const near = nearestKey(key, elsewhere);
  return near !== undefined && isToBeSet(near, name) ? { kind: 'key', key: near, name } : misnamed(key, name);
}

const sharing = (key: string, name: string): Proper => ({ kind: 'sharing', key: sharedActivationKey(key), name });

/** What Office only keeps a record of may stand in other keys as well, and nobody needs what Office ignores by now. */
function isToBeSet(key: string, name: string): boolean {
  const expected = expectedAt(key, name);
  return expected !== undefined && expected.setting?.kind !== 'state' && !expected.setting?.obsolete;
}

/**
 * That a setting of the user also works for the device is not ruled out, unless it is a policy. For EnableADAL it is:
 * one article prints its path with the wrong hive.
 */
const hiveKind = (key: string, name: string): MisplacedKind =>
  isOfficePolicyKey(key) || /^HKEY_CURRENT_USER\\/i.test(key) || /^EnableADAL$/i.test(name) ? 'hive' : 'key';

/** Most policies for users can be set by the user as well, in the same path without "Policies"; and the reverse. */
function isPreferenceOfPolicy(key: string, name: string): boolean {
  if (!/^HKEY_CURRENT_USER\\/i.test(key)) return false;
  const policy = key.replace(/^([^\\]+\\software\\)(?=microsoft\\office\\)/i, '$1Policies\\');
  const preference = key.replace(/^([^\\]+\\software\\)policies\\(?=microsoft\\office\\)/i, '$1');
  return expectedAt(policy, name) !== undefined || expectedAt(preference, name) !== undefined;
}

function misnamed(key: string, name: string): Proper | undefined {
  const isOfElsewhere = isOfficeKey(key) && keysWithName(name).length > 0;
  const likely = isOfElsewhere ? undefined : closestName(name, namesInKey(key));
  if (likely !== undefined && isToBeSet(key, likely)) return { kind: 'name', key, name: likely };
  return isUnknownPolicy(key, name) ? { kind: 'policy', key, name } : undefined;
}

/** A value below the key of Office policies that no template has and no policy lets the administrator name. */
const isUnknownPolicy = (key: string, name: string) =>
  /\\policies\\microsoft\\office\\16\.0\\/i.test(key) && !isListKey(key) && keysWithName(name).length === 0;

/** The names of the values of a group, for a message. */
export function namesOf(group: readonly Misplaced[]): string {
  const names = group.slice(0, 3).map(({ line }) => `"${line.name}"`);
  return names.join(', ') + (group.length > names.length ? ', …' : '');
}
