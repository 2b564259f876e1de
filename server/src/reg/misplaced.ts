import { isListKey, keysWithName, namesInKey } from '../knowledge/known-places';
import { officePathVersion, officeVersionIn, otherView } from '../knowledge/registry-path';
import { canonicalKey, inOtherHive, isOfficeKey, isOfficePolicyKey } from './canonical-key';
import type { KeyBlock, RegDocument, RegValue } from './document';
import { expectedAt } from './expected';
import { valueNamedBy } from './named-key';
import { closestName, nearestKey } from './near-miss';
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

const found = new WeakMap<RegDocument, readonly Misplaced[]>();

/** The values that are written to another place than the one where they are known, each with one reason. */
export function misplaced(doc: RegDocument): readonly Misplaced[] {
  let all = found.get(doc);
  if (!all) {
    const isNamedAfterValue = memo((block) => valueNamedBy(block) !== undefined);
    all = doc.values.flatMap((line): Misplaced[] => {
      const block = line.writtenTo;
      if (!block || line.data?.form === 'delete' || line.name === '') return [];
      if (!isOfWorth(block.fullKey) && !isSharedActivationName(line.name)) return [];
      if (isNamedAfterValue(block)) return [];
      const place = properPlace(canonicalKey(block.fullKey), line.name);
      return place ? [{ line, block, ...place }] : [];
    });
    found.set(doc, all);
  }
  return all;
}

/** Those of some kinds, by the key line that they stand under and the key in which they belong. */
export function misplacedByKey(doc: RegDocument, ...kinds: readonly MisplacedKind[]): readonly Misplaced[][] {
  const groups = new Map<string, Misplaced[]>();
  for (const one of misplaced(doc)) {
    if (!kinds.includes(one.kind)) continue;
    const group = `${one.block.index} ${one.key}`.toLowerCase();
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups.values()];
}

/** Asks once for each key line, however many values stand below it. */
function memo(ask: (block: KeyBlock) => boolean): (block: KeyBlock) => boolean {
  const answers = new Map<KeyBlock, boolean>();
  return (block) => {
    const answer = answers.get(block) ?? ask(block);
    answers.set(block, answer);
    return answer;
  };
}

type Place = Pick<Misplaced, 'kind' | 'key' | 'name'>;

/** Paths of software that we know nothing about are not looked at any closer. */
const isOfWorth = (key: string) =>
  /office|clicktorun|\\(?:schannel|nlasvc|tcpip6|networkconnectivitystatusindicator)\\/i.test(`${key}\\`);

function properPlace(key: string, name: string): Place | undefined {
  if (expectedAt(key, name) || isPreferenceOfPolicy(key, name)) return undefined;
  const at = (kind: MisplacedKind, place: string | undefined): Place | undefined =>
    place !== undefined && isToBeSet(place, name) ? { kind, key: place, name } : undefined;
  const view = at('view', /\\wow6432node\\/i.test(key) ? otherView(key) : undefined);
  if (!view && isSharedActivationName(name)) return { kind: 'sharing', key: sharedActivationKey(key), name };
  return (
    view ??
    (isOfficeKey(key) ? at(hiveKind(key, name), inOtherHive(key)) : undefined) ??
    at('version', otherVersion(key)) ??
    at('versionless', withoutVersion(key)) ??
    at('versionless', withVersion(key)) ??
    at('key', nearestKey(key, keysWithName(name))) ??
    misnamed(key, name)
  );
}

/** What Office only keeps a record of may stand in other keys as well. */
function isToBeSet(key: string, name: string): boolean {
  const expected = expectedAt(key, name);
  return expected !== undefined && expected.setting?.kind !== 'state';
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

function otherVersion(key: string): string | undefined {
  const version = officeVersionIn(key);
  if (!version || version.text === officePathVersion) return undefined;
  return key.slice(0, version.start) + officePathVersion + key.slice(version.end);
}

const withoutVersion = (key: string) => {
  const version = officeVersionIn(key);
  return version && key.slice(0, version.start - 1) + key.slice(version.end);
};

const withVersion = (key: string) =>
  officeVersionIn(key)
    ? undefined
    : key.replace(/(\\Microsoft\\(?:Cloud\\)?Office)(?=\\)/i, `$1\\${officePathVersion}`);

function misnamed(key: string, name: string): Place | undefined {
  const isOfElsewhere = isOfficeKey(key) && keysWithName(name).length > 0;
  const likely = isOfElsewhere ? undefined : closestName(name, namesInKey(key));
  if (likely !== undefined) return { kind: 'name', key, name: likely };
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
