import { type Message, texts } from '../core/message';

/** A hive of the registry. */
export interface Hive {
  name: string;
  /** What people and reg.exe call it. */
  short?: string;
  doc: Message;
}

export const hiveTexts = texts('knowledge/hive', {
  machine: 'Settings of the device, for every user. Writing here needs administrator rights.',
  user: 'Settings of the user who imports the file. An agent that runs as SYSTEM writes into the hive of SYSTEM, and the users get nothing.',
  classes:
    'File types and COM classes: a view in which the Software\\Classes keys of the user and of the device lie over each other.',
  users: 'The hives of all loaded users, each under its SID. Writing here needs administrator rights.',
  config: 'The current hardware profile: a link into HKEY_LOCAL_MACHINE\\SYSTEM.',
});

const text = hiveTexts;

/** The hives that deployment files use. */
export const hives: readonly Hive[] = [
  { name: 'HKEY_LOCAL_MACHINE', short: 'HKLM', doc: text('machine') },
  { name: 'HKEY_CURRENT_USER', short: 'HKCU', doc: text('user') },
  { name: 'HKEY_CLASSES_ROOT', short: 'HKCR', doc: text('classes') },
  { name: 'HKEY_USERS', short: 'HKU', doc: text('users') },
  { name: 'HKEY_CURRENT_CONFIG', short: 'HKCC', doc: text('config') },
];

/** Keys below which 32-bit and 64-bit programs see the same: a twin under Wow6432Node has no effect. */
export const sharedKeys: readonly string[] = [
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies',
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates',
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies',
  'HKEY_LOCAL_MACHINE\\SYSTEM',
  'HKEY_CURRENT_USER',
];

const shared = sharedKeys.map((key) => key.toLowerCase());
const software = 'hkey_local_machine\\software\\';
const view = 'wow6432node\\';

/** True when the key lies, or would lie without Wow6432Node, below one that both registry views share. */
export function isSharedKey(path: string): boolean {
  const key = withoutView(path).toLowerCase();
  return shared.some((one) => key === one || key.startsWith(`${one}\\`));
}

/** The path without the Wow6432Node behind its SOFTWARE. */
export const withoutView = (path: string): string => path.replace(/^([^\\]*\\software\\)wow6432node(?:\\|$)/i, '$1');

/** The same key in the other registry view, or undefined when there is no other. */
export function otherView(path: string): string | undefined {
  if (isSharedKey(path) || !path.toLowerCase().startsWith(software)) return undefined;
  const rest = path.slice(software.length);
  const start = path.slice(0, software.length);
  return rest.toLowerCase().startsWith(view) ? start + rest.slice(view.length) : `${start}Wow6432Node\\${rest}`;
}

/** The component behind "Office\" that stands for a version, such as 16.0, 15.0, 160 or 365. */
export interface OfficeVersionInPath {
  text: string;
  /** Where it stands in the path. */
  start: number;
  end: number;
}

/** The version of Office in a path; undefined when the component behind "Office" is no number. */
export function officeVersionIn(path: string): OfficeVersionInPath | undefined {
  const found = /\\Microsoft\\(?:Cloud\\)?Office\\(?=(\d[\d.]*)(?:\\|$))/i.exec(path);
  const text = found?.[1];
  if (!found || text === undefined) return undefined;
  const start = found.index + found[0].length;
  return { text, start, end: start + text.length };
}

/** The version of Office in the paths of every edition since 2016. */
export const officePathVersion = '16.0';
