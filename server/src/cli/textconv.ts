import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Complaint, whyOf } from './complaint';
import { decode } from './decode';
import type { Options } from './options';
import { shown } from './paths';
import { readStandardInput, standardOutputExactly } from './streams';
import { say } from './texts';

/** `m365lint textconv FILE`: the text of a file for `git diff`, in UTF-8 and with plain line ends, whatever the file is. */
export async function textconv({ paths, encoding }: Options): Promise<void> {
  const [name = ''] = paths;
  const bytes = name === '-' ? await readStandardInput() : read(name);
  standardOutputExactly(decode(bytes, { codePage: encoding }).text.replace(/\r\n?/g, '\n'));
}

function read(name: string): Buffer {
  const file = path.resolve(name);
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Complaint(say('unreadable', { path: shown(file), why: whyOf(error) }));
  }
}
