import { closest } from '../core/closest';
import { oncePer } from '../core/once';
import { type Policy, type PolicyValue, policiesAtKey, policyNamed, preferenceKey } from '../knowledge/policies';
import { type Attribute, attribute, type Element, elements, type OdtDocument, sameWord } from './document';

/** A User element of AppSettings: one preference. */
export interface UserSetting {
  element: Element;
  key?: Attribute;
  name?: Attribute;
  value?: Attribute;
  type?: Attribute;
  app?: Attribute;
  id?: Attribute;
}

export const userSettings = oncePer((doc: OdtDocument): readonly UserSetting[] =>
  elements(doc, 'User', 'AppSettings').map((element) => ({
    element,
    key: attribute(element, 'Key'),
    name: attribute(element, 'Name'),
    value: attribute(element, 'Value'),
    type: attribute(element, 'Type'),
    app: attribute(element, 'App'),
    id: attribute(element, 'Id'),
  })),
);

/** True for a number as REG_DWORD takes it and as the Office Customization Tool writes it. */
export const isDword = (value: string): boolean => /^\d+$/.test(value) && Number(value) <= 0xffffffff;

/** The hive at the start of a key, which does not belong there. */
export const hive =
  /^(?:Computer\\)?(?:HKEY_(?:CURRENT_USER|LOCAL_MACHINE|USERS|CLASSES_ROOT)|HK(?:CU|LM|U|CR))(?::?\\+|:?$)|^\\+/i;

/** The segment that makes the key of a preference that of a policy. */
export const policiesSegment = /(?<=(?:^|\\)software\\)policies\\/i;

/** The version in a key of Office. */
export const officeVersion = /(?<=\\office\\)\d{1,2}\.\d(?=\\|$)/i;

/** The key as a preference has it, without what other rules find wrong in it. */
export const plainKey = (key: string): string =>
  key
    .trim()
    .replace(hive, '')
    .replace(policiesSegment, '')
    .replace(officeVersion, '16.0')
    .replace(/\\+$/, '')
    .toLowerCase();

/** The policy that App and Id name, for users or for computers. */
export const policyOf = oncePer(({ app, id }: UserSetting): Policy | undefined =>
  app && id ? policyNamed(app.value.trim(), id.value.trim()) : undefined,
);

/** True for the registry value that Key and Name name. */
export const isAt = (value: PolicyValue, key: string): boolean =>
  preferenceKey(value.key).toLowerCase() === plainKey(key);

/** The registry value of its policy that a setting sets. */
export const policyValueOf = oncePer((setting: UserSetting): PolicyValue | undefined => {
  const { key, name } = setting;
  if (!key || !name) return undefined;
  return policyOf(setting)?.values.find((value) => sameWord(value.name, name.value.trim()) && isAt(value, key.value));
});

/** The policies for users that write the registry value of Key and Name. */
export function policiesBehind({ key, name }: UserSetting): readonly Policy[] {
  if (!key || !name) return [];
  const policyKey = plainKey(key.value).replace(/^software\\/, 'software\\policies\\');
  return policiesAtKey(policyKey, name.value.trim()).filter((policy) => policy.class === 'User');
}

/**
 * The value of the policy that is meant, by its name or by its key. Nothing where the policy may write further values,
 * which the choices of a list do without our table knowing them.
 */
export function meantBy(
  { key, name }: UserSetting,
  { values }: Policy,
): { wrong: 'key' | 'name'; value: PolicyValue } | undefined {
  const sameName = values.find((value) => sameWord(value.name, name!.value.trim()));
  if (sameName) return { wrong: 'key', value: sameName };
  const there = values.filter((value) => isAt(value, key!.value));
  const names = there.flatMap((value) => value.name ?? []);
  if (names.length < there.length) return undefined;
  const isOpen = values.some(({ kind }) => kind === 'enum');
  const meant = closest(name!.value.trim(), names) ?? (isOpen || names.length !== 1 ? undefined : names[0]);
  const value = there.find((one) => one.name === meant);
  return meant !== undefined && value ? { wrong: 'name', value } : undefined;
}
