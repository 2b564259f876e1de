import type { HoverText } from '../core/language';
import type { Message } from '../core/message';
import { type Policy, policyLabel } from '../knowledge/policies';
import { odtTwin, policiesOfSetting, policyTwin, type RegSetting } from '../knowledge/settings';
import { code } from './hover-data';
import { hoverTexts as say } from './hover-texts';
import { numberShown } from './spelling';

/** A list with more entries is shown without their meanings. */
const mostDescribed = 12;

/** Everything about a setting; `key` is where the file has it. */
export function settingHover(setting: RegSetting, key: string): HoverText {
  const { name, type, doc, format, range, absent, since, risk, notes = [], sources = [] } = setting;
  return {
    paragraphs: [
      type ? say('titled', { name, what: type }) : say('title', { name }),
      doc,
      ...allowedLines(setting),
      ...(range ? [say('range', { least: range[0], most: range[1] })] : []),
      ...(format ? [format] : []),
      ...(setting.default === undefined ? [] : [say('default', { data: shown(setting.default) })]),
      ...(absent ? [absent] : []),
      ...(risk ? [risk] : []),
      ...notes,
      ...(since?.client ? [say('since', { version: since.client })] : []),
      ...(since?.doc ? [since.doc] : []),
      ...(setting.obsolete ? [say('obsolete')] : []),
      ...(setting.kind === 'state' ? [say('state')] : []),
      ...otherPlaces(setting, key),
      ...otherForms(setting),
    ],
    sources: [...new Set([setting.cite, ...sources])],
  };
}

const shown = (data: number | string) => (typeof data === 'number' ? numberShown(data) : data);

function allowedLines({ allowed = [] }: RegSetting): Message[] {
  if (allowed.length > mostDescribed)
    return [say('allowed', { list: allowed.map(({ data }) => `\`${shown(data)}\``).join(', ') })];
  return allowed.map(({ data, doc }) => say('datum', { data: shown(data), meaning: doc }));
}

function otherPlaces({ keys }: RegSetting, key: string): Message[] {
  const others = keys.filter(({ path }) => path.toLowerCase() !== key.toLowerCase());
  return others.map(({ path, role }) => say('alsoIn', { key: path, role: say(role) }));
}

/** The same as a policy or preference, in configuration.xml and in Group Policy. */
function otherForms(setting: RegSetting): Message[] {
  const twin = policyTwin(setting);
  const odt = odtTwin(setting);
  const policies = policiesOfSetting(setting);
  const form = setting.kind === 'policy' ? 'asPreference' : 'asPolicy';
  return [
    ...(twin ? [say(form, { name: twin.name, key: twin.keys[0]?.path ?? '' })] : []),
    ...(odt?.property ? [say('odtProperty', { name: odt.property })] : []),
    ...(odt?.attribute && !odt.property
      ? [say('odtAttribute', { attribute: odt.attribute, element: odt.element })]
      : []),
    ...(policies.length > 0 ? [groupPolicy(policies)] : []),
  ];
}

const groupPolicy = (policies: readonly Policy[]): Message =>
  say('groupPolicy', { list: [...new Set(policies.map(({ id, app }) => `${policyLabel(id)} (${app})`))].join(', ') });

/** A value of which only the Administrative Templates know. */
export function policyValueHover(name: string, policies: readonly Policy[], key: string): HoverText {
  const values = policies.flatMap((policy) => policy.values).filter((value) => isAt(value.key, value.name, key, name));
  const allowed = [...new Set(values.flatMap((value) => value.allowed ?? []))];
  const range = values.find((value) => value.range)?.range;
  return {
    paragraphs: [
      say('titled', { name: code(name), what: values[0]?.type ?? 'REG_DWORD' }),
      groupPolicy(policies),
      ...(allowed.length > 0 ? [say('allowed', { list: allowed.map((data) => `\`${shown(data)}\``).join(', ') })] : []),
      ...(range ? [say('range', { least: range[0], most: range[1] })] : []),
    ],
    sources: ['office-admx'],
  };
}

const isAt = (policyKey: string, policyName: string | undefined, key: string, name: string) =>
  policyKey.toLowerCase() === key.toLowerCase() && policyName?.toLowerCase() === name.toLowerCase();
