import type { Cite } from '../core/rule';
import { namesInKey, policyValuesAt } from '../knowledge/known-places';
import type { PolicyValue } from '../knowledge/policies';
import { type RegSetting, type RegType, settingAt, settingsUnderKey } from '../knowledge/settings';
import { isOfficeKey, isOfficePolicyKey } from './canonical-key';

/** What the guidance or the templates say about the data of a value. */
export interface Expected {
  setting?: RegSetting;
  /** True for a value that only the Administrative Templates know. */
  template: boolean;
  type?: RegType;
  /** Every data that is known to mean something. Undefined when other data may stand there. */
  choices?: readonly (number | string)[];
  range?: readonly [number, number];
  /** What the one policy that writes it writes when it is enabled, and when it is disabled. */
  onOff?: readonly [on: number | string, off: number | string];
  /** Documented, so that a difference may be an error. */
  proven: boolean;
  sources: readonly Cite[];
}

/** What is known about a value by the full path of its key and its name. */
export function expectedAt(key: string, name: string): Expected | undefined {
  const setting = settingAt(key, name);
  if (!isOfficeKey(key) && !isOfficePolicyKey(key)) return setting && fromSetting(setting);
  const values = policyValuesAt(key, name).map(({ value }) => value);
  if (setting) return fromSetting(setting, values);
  return values.length > 0 ? fromPolicies(values) : undefined;
}

/** Whether anything is known about values of a key; asked first, as most keys of an export are of other software. */
export const knowsValuesIn = (key: string): boolean =>
  settingsUnderKey(key).length > 0 || ((isOfficeKey(key) || isOfficePolicyKey(key)) && namesInKey(key).length > 0);

/** Whether data of the right type is one of the choices and within the range. */
export function fits({ choices, range }: Expected, data: number | string): boolean {
  if (range && typeof data === 'number') return data >= range[0] && data <= range[1];
  return !choices || choices.some((choice) => sameData(choice, data));
}

const sameData = (a: number | string, b: number | string) => String(a).toLowerCase() === String(b).toLowerCase();

/** The templates are guidance as well: a type that they give is documented. */
function fromSetting(setting: RegSetting, policies: readonly PolicyValue[] = []): Expected {
  const { type, allowed, open, range, evidence, cite, sources = [] } = setting;
  return {
    setting,
    template: false,
    type,
    choices: open || range ? undefined : enumeration(allowed?.map(({ data }) => data)),
    range,
    onOff: onOffOf(policies),
    proven: evidence === 'documented' || policies.some((policy) => policy.type === type),
    sources: [cite, ...sources],
  };
}

/** Several policies may write the same value: whatever one of them writes is right. */
function fromPolicies(values: readonly PolicyValue[]): Expected {
  const ranges = values.flatMap(({ range }) => (range ? [range] : []));
  const every = ranges.length === values.length;
  return {
    template: true,
    type: values.every(({ type }) => type === values[0]!.type) ? values[0]!.type : undefined,
    choices: values.every(({ allowed }) => allowed)
      ? enumeration(values.flatMap(({ allowed }) => allowed ?? []))
      : undefined,
    range: every
      ? [Math.min(...ranges.map(([least]) => least)), Math.max(...ranges.map(([, most]) => most))]
      : undefined,
    onOff: onOffOf(values),
    proven: true,
    sources: ['office-admx'],
  };
}

function onOffOf([policy, ...others]: readonly PolicyValue[]): Expected['onOff'] {
  const same = others.every(({ kind, allowed }) => kind === policy?.kind && String(allowed) === String(policy.allowed));
  if (!same || (policy?.kind !== 'toggle' && policy?.kind !== 'boolean')) return undefined;
  const [on, off] = policy.allowed ?? [];
  return on === undefined || off === undefined ? undefined : [on, off];
}

/** One known datum is no enumeration. */
const enumeration = (data: readonly (number | string)[] | undefined) =>
  data && data.length > 1 ? [...new Set(data)] : undefined;
