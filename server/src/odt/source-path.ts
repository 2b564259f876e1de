/** Windows paths as setup.exe gets them: `\` and `/` are the same, letter case does not count. */

export const isUrl = (path: string): boolean => /^https?:\/\//i.test(path);

/** A share, a path with a drive and a root, an address, or something that begins with a variable. */
export const isAbsolute = (path: string): boolean => /^(?:[\\/]{2}|[a-z]:[\\/]|%|[a-z]+:\/\/)/i.test(path);

/** The same for two spellings of one folder. */
export function folderKey(path: string): string {
  const parts = path.trim().toLowerCase().split(/[\\/]/);
  const share = /^[\\/]{2}/.test(path.trim()) ? '\\\\' : '';
  return share + parts.filter((part) => part !== '').join('\\');
}

/**
 * The folder that setup.exe wants, when a path names the Office folder in it or something below: the folder Data, a
 * version folder, a .cab file. Undefined for a path that does not, and for a share or web folder of that name.
 */
export function parentOfOfficeFolder(path: string): string | undefined {
  const found = /[\\/]office(?:[\\/]data(?:[\\/][^\\/]*)?)?[\\/]*$/i.exec(path);
  const parent = found ? path.slice(0, found.index) : '';
  if (parent === '' || /^(?:[a-z]{2,}:)?[\\/]{2}[^\\/]*$/i.test(parent)) return undefined;
  return /^[a-z]:$/i.test(parent) ? `${parent}\\` : parent;
}
