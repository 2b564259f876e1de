/** The path in a uri, decoded, with '/'. Undefined for a document without a place, such as an untitled one. */
export function pathOf(uri: string): string | undefined {
  try {
    const { pathname } = new URL(uri);
    return pathname.startsWith('/') ? decodeURIComponent(pathname) : undefined;
  } catch {
    return undefined;
  }
}

/** The uri of the folder that a file or folder is in, without '/' at the end; undefined at the top. */
export function parentOf(uri: string): string | undefined {
  const bare = uri.replace(/[?#].*$/s, '');
  const cut = bare.lastIndexOf('/');
  return cut > bare.indexOf('://') + 2 ? bare.slice(0, cut) : undefined;
}

/** The uri of a folder without '/' at the end, as `parentOf` writes it. */
export const folderUri = (uri: string): string => uri.replace(/\/$/, '');

/** The path of a file as seen from a folder; undefined when it is not in there. */
export function pathFrom(folder: string, uri: string): string | undefined {
  const base = pathOf(folder)?.replace(/\/$/, '');
  const path = pathOf(uri);
  return base !== undefined && path?.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined;
}

/** Whether a document can be one of ours at all: the old side of a comparison is nobody's to mend. */
export const isForeign = (uri: string): boolean => /^(git|gitfs|output):/.test(uri);
