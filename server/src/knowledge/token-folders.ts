/** What a Windows variable stands for at the beginning of, or within, a path. */
interface PathVariable {
  /** True when its value differs from user to user. */
  perUser: boolean;
  /** `roaming`: goes with the user; `local`: stays on the device; `system`: users may not write there. */
  place?: 'roaming' | 'local' | 'system';
}

const roaming: PathVariable = { perUser: true, place: 'roaming' };
const localToUser: PathVariable = { perUser: true, place: 'local' };
const localToAll: PathVariable = { perUser: false, place: 'local' };
const system: PathVariable = { perUser: false, place: 'system' };

/** Variables that Windows sets itself. Of any other nothing is known. */
const variables = new Map<string, PathVariable>([
  ['username', { perUser: true }],
  ['userdomain', { perUser: false }],
  ['userdnsdomain', { perUser: false }],
  ['computername', { perUser: false }],
  ['logonserver', { perUser: false }],
  ['appdata', roaming],
  ['userprofile', roaming],
  ['homeshare', roaming],
  ['homedrive', roaming],
  ['homepath', roaming],
  ['localappdata', localToUser],
  ['temp', localToUser],
  ['tmp', localToUser],
  ['programdata', localToAll],
  ['allusersprofile', localToAll],
  ['public', localToAll],
  ['systemdrive', localToAll],
  ['systemroot', system],
  ['windir', system],
  ['programfiles', system],
  ['programfiles(x86)', system],
  ['programw6432', system],
  ['commonprogramfiles', system],
  ['commonprogramfiles(x86)', system],
  ['commonprogramw6432', system],
]);

/**
 * What is wrong with a folder for the licensing token: `web` is no folder, `system` cannot be written to by users,
 * `everyone` is the same folder for all users, `local` stays on the device. `share` is right, but depends on the network.
 */
export type TokenFolder = 'web' | 'system' | 'everyone' | 'local' | 'share';

/** The folder to propose: the roaming part of the profile, as in the guidance. */
export const proposedTokenFolder = '%appdata%\\Microsoft\\Office';

/** Judges a folder for the licensing token of shared computer activation; undefined when it is right or nothing is known. */
export function judgeTokenFolder(path: string): TokenFolder | undefined {
  const folder = normalised(path);
  if (/^[a-z]{2,}:/.test(folder)) return 'web';
  const used = [...folder.matchAll(/%([^%\\]+)%/g)].map(([, name]) => variables.get(name!));
  const place = placeOf(folder);
  if (place === 'system') return 'system';
  if (used.includes(undefined) || place === 'drive') return undefined;
  if (!used.some((variable) => variable?.perUser)) return 'everyone';
  if (place === 'local' || place === 'share') return place;
  return undefined;
}

/** A better folder in place of one that was judged wrong. */
export function betterTokenFolder(path: string, judged: TokenFolder): string {
  const trimmed = path.trim();
  if (judged === 'everyone' && /^[\\/]{2}/.test(trimmed)) return `${trimmed.replace(/[\\/]$/, '')}\\%username%`;
  const local =
    /^(?:%localappdata%|(?:%userprofile%|(?:c:|%systemdrive%)[\\/]users[\\/]%username%)[\\/]appdata[\\/]local(?![^\\/]))/i;
  return judged === 'local' && local.test(trimmed) ? trimmed.replace(local, '%appdata%') : proposedTokenFolder;
}

/** In lower case, with `\`, and with the long forms of the profile folders shortened. */
const normalised = (path: string): string =>
  path
    .trim()
    .toLowerCase()
    .replaceAll('/', '\\')
    .replace(/^(?:c:|%systemdrive%)\\users\\%username%(?![^\\])/, '%userprofile%')
    .replace(/^%userprofile%\\appdata\\roaming(?![^\\])/, '%appdata%')
    .replace(/^%userprofile%\\appdata\\local(?:low)?(?![^\\])/, '%localappdata%');

/** A drive other than C: may be a mapped home folder. */
function placeOf(folder: string): PathVariable['place'] | 'share' | 'drive' {
  if (folder.startsWith('\\\\')) return /^\\\\[^\\]+\\(?:netlogon|sysvol)(?![^\\])/.test(folder) ? 'system' : 'share';
  const [start = ''] = folder.split('\\', 1);
  const isRoot = folder === start || folder === `${start}\\`;
  if (start === 'c:' || start === '%systemdrive%')
    return isRoot || /^[^\\]*\\(?:windows|program files(?: \(x86\))?)(?![^\\])/.test(folder) ? 'system' : 'local';
  if (/^[a-z]:$/.test(start)) return 'drive';
  if (/^%logonserver%$/.test(start)) return /^[^\\]*\\(?:netlogon|sysvol)(?![^\\])/.test(folder) ? 'system' : 'share';
  return /^%[^%]+%$/.test(start) ? variables.get(start.slice(1, -1))?.place : undefined;
}
