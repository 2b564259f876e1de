/** A registry value that a policy writes. */
export interface PolicyValue {
  /** As the policy has it, in lower case; see `preferenceKey`. */
  key: string;
  /** Absent for a list, whose names the administrator gives. */
  name?: string;
  /** `fixed`: written whenever the policy is on. */
  kind: 'toggle' | 'text' | 'boolean' | 'enum' | 'decimal' | 'list' | 'multiText' | 'fixed';
  type: 'REG_DWORD' | 'REG_SZ' | 'REG_EXPAND_SZ' | 'REG_MULTI_SZ';
  /** The data that may be written, for a toggle that of on and off. Absent for free text and numbers. */
  allowed?: readonly (number | string)[];
  /** For `decimal`, the least and the most. */
  range?: readonly [number, number];
}

/** A policy of the Administrative Templates for Microsoft 365 Apps. */
export interface Policy {
  /** The ADMX file without extension, such as excel16. */
  app: string;
  id: string;
  class: 'User' | 'Machine';
  values: readonly PolicyValue[];
}

type Shape = [kind: PolicyValue['kind'], type: PolicyValue['type'], data?: (number | string)[]];
type Row = [id: string, ...values: [key: number, name: string | null, shape: number][]];
interface PolicyFile {
  read: string;
  keys: string[];
  shapes: Shape[];
  user: Record<string, Row[]>;
  machine: Record<string, Row[]>;
}

/** The policies of one app, made when a file first asks for one of them. */
interface App {
  policies: readonly Policy[];
  byId: ReadonlyMap<string, Policy>;
}

const office = 'software\\policies\\microsoft\\office\\16.0\\';
let table: PolicyFile | undefined;
let names: readonly string[] | undefined;
let byKey: ReadonlyMap<string, readonly Policy[]> | undefined;
const apps = new Map<string, App>();

/** The names of the ADMX files that have policies, without extension. */
export function policyApps(): readonly string[] {
  const { user, machine } = load();
  names ??= [...new Set([...Object.keys(user), ...Object.keys(machine)].map((app) => app.toLowerCase()))];
  return names;
}

/** Every policy. */
export const allPolicies = (): readonly Policy[] => policyApps().flatMap(policiesOf);

/** The day of the Administrative Templates that were read. */
export const policiesDate = (): string => load().read;

/** The policy of an app and an id, whatever the letter case. */
export const policyNamed = (app: string, id: string): Policy | undefined => appNamed(app).byId.get(id.toLowerCase());

/** The policies of an app, whatever the letter case of its name. */
export const policiesOf = (app: string): readonly Policy[] => appNamed(app).policies;

/** The policies that write a value, by the full key with "policies\", whatever the letter case. */
export function policiesAtKey(key: string, valueName: string): readonly Policy[] {
  byKey ??= policiesByKey();
  return byKey.get(`${key}\0${valueName}`.toLowerCase()) ?? [];
}

/** The key of the preference that belongs to a policy, which is what User elements take: without "policies\". */
export const preferenceKey = (key: string): string => key.replace(/^(software\\)policies\\/i, '$1');

const productName =
  /^(?:Access|Excel|Lync|Microsoft|Office|One|Outlook|Power|Project|Publisher|Share|Skype|Teams|Visio|Windows|Word)/;

/** A name for people, made from the id: L_VBAWarningsPolicy gives "VBA warnings policy". */
export function policyLabel(id: string): string {
  const words = id
    .replace(/^L_/i, '')
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .trim()
    .split(/\s+/);
  const small = (word: string) => /^[A-Z][a-z]/.test(word) && !productName.test(word);
  return words.map((word, i) => (i > 0 && small(word) ? word.toLowerCase() : word)).join(' ');
}

// Read only when a file first asks for a policy: the table is large and most files have no AppSettings.
function load(): PolicyFile {
  if (table) return table;
  const file = require('./policies.json') as PolicyFile;
  table = { ...file, keys: file.keys.map((key) => (key.startsWith('~') ? office + key.slice(1) : key)) };
  return table;
}

function appNamed(name: string): App {
  const known = apps.get(name.toLowerCase());
  if (known) return known;
  const { user, machine, keys, shapes } = load();
  const groups = { User: user, Machine: machine } as const;
  const policies = (['User', 'Machine'] as const).flatMap((kind) =>
    Object.entries(groups[kind])
      .filter(([app]) => app.toLowerCase() === name.toLowerCase())
      .flatMap(([app, rows]) => rows.map((row) => policyOf(row, app, kind, keys, shapes))),
  );
  const made = { policies, byId: new Map(policies.map((policy) => [policy.id.toLowerCase(), policy])) };
  if (policies.length > 0) apps.set(name.toLowerCase(), made);
  return made;
}

/** Those for users first. */
function policiesByKey(): Map<string, Policy[]> {
  const made = new Map<string, Policy[]>();
  const all = allPolicies();
  for (const kind of ['User', 'Machine'])
    for (const policy of all)
      if (policy.class === kind)
        for (const { key, name } of policy.values)
          if (name !== undefined) push(made, `${key}\0${name}`.toLowerCase(), policy);
  return made;
}

function policyOf([id, ...rows]: Row, app: string, kind: Policy['class'], keys: string[], shapes: Shape[]): Policy {
  const values = rows.map(([key, name, shape]) => valueFrom(keys[key] ?? '', name, shapes[shape]!));
  return { app, id, class: kind, values };
}

function valueFrom(key: string, name: string | null, [kind, shapeType, data]: Shape): PolicyValue {
  // A check box is a number unless the template gives it texts to write.
  const type = data?.some((one) => typeof one === 'string') && shapeType === 'REG_DWORD' ? 'REG_SZ' : shapeType;
  const value: PolicyValue = { key, kind, type, ...(name !== null && { name }) };
  if (kind !== 'decimal') return data ? { ...value, allowed: data } : value;
  return data ? { ...value, range: [Number(data[0]), Number(data[1])] } : value;
}

function push(map: Map<string, Policy[]>, key: string, policy: Policy): void {
  const list = map.get(key);
  if (!list) map.set(key, [policy]);
  else if (!list.includes(policy)) list.push(policy);
}
