import { say } from './texts';

/** Why the command line cannot do its work: one plain sentence on standard error, and exit code 2. */
export class Complaint extends Error {}

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
