import path from 'node:path';

const slashed = (name: string) => (path.sep === '/' ? name : name.split(path.sep).join('/'));

/** A path as it is printed: relative to the working directory, with '/'. */
export const shown = (absolute: string): string => slashed(path.relative(process.cwd(), absolute)) || '.';

/** A path as glob patterns of a configuration file in `folder` see it. */
export const seenFrom = (folder: string, absolute: string): string => slashed(path.relative(folder, absolute));

/** The place that standard input is taken to have: that of its name, or else in the working directory. */
export const placeOfInput = (name: string | undefined): string => path.resolve(name ?? 'stdin');

/** A folder and all folders above it, nearest first. */
export function upwards(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...upwards(parent)];
}
