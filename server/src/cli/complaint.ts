import { say } from './texts';

/** Why the command line cannot do its work: one plain sentence on standard error, and exit code 2. */
export class Complaint extends Error {}

/** Does something, and gives the sentence of the Complaint with which that ended. */
export function refusalOf(work: () => void): string | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof Complaint) return error.message;
    throw error;
  }
  return undefined;
}

/** What the system says about a file, in words. */
export function whyOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return say('errorMissing');
    case 'EACCES':
    case 'EPERM':
      return say('errorPermission');
    case 'EISDIR':
      return say('errorFolder');
    case 'ELOOP':
      return say('errorLoop');
    case 'ENOSPC':
      return say('errorSpace');
    case 'EROFS':
      return say('errorReadOnly');
    default:
      return say('errorOther', { code: code ?? String(error) });
  }
}
