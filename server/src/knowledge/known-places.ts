import { allPolicies, type PolicyValue } from './policies';
import { settings } from './settings';

/** A value in the Administrative Templates for Office, in the hive of its class. */
export interface PlacedPolicy {
  /** With the full name of the hive. */
  key: string;
  value: PolicyValue;
}

interface Places {
  byName: Map<string, string[]>;
  byKey: Map<string, string[]>;
  policies: Map<string, PlacedPolicy[]>;
  lists: Set<string>;
}

let places: Places | undefined;
const none: readonly string[] = [];

/** The full paths of the keys in which a value of this name is known, as far as the name is no wildcard. */
export const keysWithName = (name: string): readonly string[] => load().byName.get(name.toLowerCase()) ?? none;

/** The names of the values that are known in a key. */
export const namesInKey = (fullKey: string): readonly string[] => load().byKey.get(fullKey.toLowerCase()) ?? none;

/** The policy values that the templates write at a full path under a name. */
export const policyValuesAt = (fullKey: string, name: string): readonly PlacedPolicy[] =>
  load().policies.get(place(fullKey, name)) ?? [];

/** True for a key in which a policy lets the administrator choose the names. */
export const isListKey = (fullKey: string): boolean => load().lists.has(fullKey.toLowerCase());

const place = (fullKey: string, name: string) => `${fullKey}\0${name}`.toLowerCase();

// Built at the first question: it reads the policies, and most files need neither.
function load(): Places {
  if (places) return places;
  places = { byName: new Map(), byKey: new Map(), policies: new Map(), lists: new Set() };
  for (const { name, keys } of settings) for (const { path } of keys) add(places, path, name);
  for (const { class: scope, values } of allPolicies())
    for (const value of values) {
      const key = `${scope === 'Machine' ? 'HKEY_LOCAL_MACHINE' : 'HKEY_CURRENT_USER'}\\${value.key}`;
      if (value.name === undefined) places.lists.add(key.toLowerCase());
      else {
        add(places, key, value.name);
        push(places.policies, place(key, value.name), { key, value });
      }
    }
  return places;
}

function add(to: Places, key: string, name: string): void {
  if (name === '*') {
    to.lists.add(key.toLowerCase());
    return;
  }
  push(to.byName, name.toLowerCase(), key);
  push(to.byKey, key.toLowerCase(), name);
}

/** Keeps the first of several spellings. */
function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (!list) map.set(key, [item]);
  else if (typeof item !== 'string' || !list.some((one) => String(one).toLowerCase() === item.toLowerCase()))
    list.push(item);
}
