/** The hives by their full names, as a .reg file has to spell them (in any case). */
export const rootNames = [
  'HKEY_LOCAL_MACHINE',
  'HKEY_CURRENT_USER',
  'HKEY_CLASSES_ROOT',
  'HKEY_USERS',
  'HKEY_CURRENT_CONFIG',
  'HKEY_PERFORMANCE_DATA',
  'HKEY_DYN_DATA',
] as const;

export type RootName = (typeof rootNames)[number];

/** The short names that reg.exe takes on its command line; regedit is not known to take them in a file. */
export const shortRoots: Readonly<Record<string, RootName>> = {
  HKLM: 'HKEY_LOCAL_MACHINE',
  HKCU: 'HKEY_CURRENT_USER',
  HKCR: 'HKEY_CLASSES_ROOT',
  HKU: 'HKEY_USERS',
  HKCC: 'HKEY_CURRENT_CONFIG',
};

const longRoots: ReadonlyMap<string, RootName> = new Map(rootNames.map((name) => [name, name]));

/** The hive that a written root means, by its full or its short name. */
export function rootNamed(written: string): { name: RootName; short: boolean } | undefined {
  if (written.length > 21) return undefined;
  const upper = written.toUpperCase();
  const long = longRoots.get(upper);
  if (long) return { name: long, short: false };
  const short = Object.hasOwn(shortRoots, upper) ? shortRoots[upper] : undefined;
  return short && { name: short, short: true };
}
