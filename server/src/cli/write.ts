import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Complaint, whyOf } from './complaint';
import { shown } from './paths';
import { say } from './texts';

/** Replaces the content of a file at once or not at all; it keeps its mode, and a symbolic link stays one. */
export function replaceFile(file: string, bytes: Buffer): void {
  let temporary: string | undefined;
  try {
    const target = realpathSync(file);
    const { mode } = statSync(target);
    temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.m365lint`);
    writeFileSync(temporary, bytes, { mode, flag: 'wx' });
    chmodSync(temporary, mode);
    renameSync(temporary, target);
  } catch (error) {
    if (temporary) removeIfThere(temporary);
    throw new Complaint(say('unwritable', { path: shown(file), why: whyOf(error) }));
  }
}

/** Without a word: why the file beside it could not be written is told instead. */
function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

/** Writes what a format made; unlike a fix, into a file that may not exist yet. */
export function writeReport(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Complaint(say('unwritable', { path: file, why: whyOf(error) }));
  }
}
