import { type Policy, policiesAtKey } from './policies';
import { isSharedKey } from './registry-path';
import type { OdtForm, RegSetting, SettingKey } from './setting';
import { channelChoiceSettings } from './settings-channel-choice';
import { licensingSettings } from './settings-licensing';
import { networkSettings } from './settings-network';
import { officeSettings } from './settings-office';
import { outlookSettings } from './settings-outlook';
import { privacySettings } from './settings-privacy';
import { securitySettings } from './settings-security';
import { signInSettings } from './settings-sign-in';
import { tlsSettings } from './settings-tls';
import { updatesSettings } from './settings-updates';

export type { OdtForm, RegSetting, RegType, SettingKey } from './setting';

/** Every setting that is known. */
export const settings: readonly RegSetting[] = [
  ...licensingSettings,
  ...updatesSettings,
  ...channelChoiceSettings,
  ...signInSettings,
  ...networkSettings,
  ...tlsSettings,
  ...privacySettings,
  ...officeSettings,
  ...outlookSettings,
  ...securitySettings,
];

const place = (path: string, name: string): string => `${path}\0${name}`.toLowerCase();
const odtName = ({ element, attribute = '', property = '' }: OdtForm): string =>
  `${element} ${attribute} ${property}`.toLowerCase();

const byId = new Map(settings.map((setting) => [setting.id, setting]));
const byPolicy = new Map(settings.flatMap((setting) => (setting.policyForm ? [[setting.policyForm, setting]] : [])));
const byName = grouped((setting) => [setting.name]);
const byKey = grouped((setting) => setting.keys.map(({ path }) => path));
const byPlace = grouped((setting) => setting.keys.map(({ path }) => place(path, setting.name)));
const byOdt = grouped(({ odt }) => (odt ? [odtName(odt)] : []));
const none: readonly RegSetting[] = [];

/** The setting of an id. */
export const settingOf = (id: string): RegSetting | undefined => byId.get(id);

/** The setting that a value is, by the full path of its key and its name, in any letter case. */
export function settingAt(fullKey: string, name: string): RegSetting | undefined {
  const path = generalKey(fullKey);
  return byPlace.get(place(path, generalName(name)))?.[0] ?? byPlace.get(place(path, '*'))?.[0];
}

/** The key of a setting that a full path means: it tells the role of the path. */
export function keyOf(setting: RegSetting, fullKey: string): SettingKey | undefined {
  const path = generalKey(fullKey).toLowerCase();
  return setting.keys.find((key) => key.path.toLowerCase() === path);
}

/** The settings that are values of a key. */
export const settingsUnderKey = (fullKey: string): readonly RegSetting[] =>
  byKey.get(generalKey(fullKey).toLowerCase()) ?? none;

/** The settings of a value name, wherever they stand. */
export const settingsNamed = (name: string): readonly RegSetting[] =>
  byName.get(generalName(name).toLowerCase()) ?? none;

/** Whether a setting belongs to the device or to the user. */
export const scopeOf = (setting: RegSetting): 'machine' | 'user' =>
  setting.keys[0]?.path.startsWith('HKEY_CURRENT_USER') ? 'user' : 'machine';

/** The key that 32-bit programs read for the same setting, where both have to be written. */
export const twinOf = (setting: RegSetting): SettingKey | undefined =>
  setting.keys.find(({ path, role }) => role === 'wow6432-twin' && !isSharedKey(path));

/** The other form of a setting: the policy of a preference, or the preference of a policy. */
export function policyTwin(setting: RegSetting): RegSetting | undefined {
  return setting.policyForm ? byId.get(setting.policyForm) : byPolicy.get(setting.id);
}

/** The policies of the Office templates that write a setting. */
export function policiesOfSetting(setting: RegSetting): readonly Policy[] {
  return setting.keys.flatMap(({ path }) => policiesAtKey(path.slice(path.indexOf('\\') + 1), setting.name));
}

/** The settings that do the same as an attribute or property of configuration.xml. */
export const settingsOfOdt = (form: OdtForm): readonly RegSetting[] => byOdt.get(odtName(form)) ?? none;

/** What does the same in configuration.xml. */
export const odtTwin = (setting: RegSetting): OdtForm | undefined =>
  setting.odt ?? (setting.kind === 'policy' ? policyTwin(setting)?.odt : undefined);

// Values whose name begins with the product, and keys whose name is a class, stand in the table once.
const generalName = (name: string): string =>
  name.includes('.') ? name.replace(/^[^.]+\.DeviceBasedLicensing$/i, 'O365ProPlusRetail.DeviceBasedLicensing') : name;
const generalKey = (path: string): string =>
  path.endsWith('}') ? path.replace(/(\\COM Compatibility)\\\{[0-9a-f-]{36}\}$/i, '$1\\{CLSID}') : path;

function grouped(keysOf: (setting: RegSetting) => readonly string[]): Map<string, RegSetting[]> {
  const groups = new Map<string, RegSetting[]>();
  for (const setting of settings)
    for (const key of keysOf(setting)) {
      const group = groups.get(key.toLowerCase());
      if (group) group.push(setting);
      else groups.set(key.toLowerCase(), [setting]);
    }
  return groups;
}
