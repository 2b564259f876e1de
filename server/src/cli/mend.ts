import type { Settings } from '../core/config';
import { fixAll, likeliestFix, safeFix } from '../core/fix';
import { refusalOf } from './complaint';
import { encode } from './decode';
import { unifiedDiff } from './diff';
import { documentOf } from './evaluate';
import type { Options } from './options';
import type { Input } from './read';
import { say } from './texts';
import { replaceFile } from './write';

/** What --fix or --fix-dry-run made of one file. */
export interface Mended {
  /** The file as it is checked after that. */
  input: Input;
  fixed: number;
  diff?: string;
  /** Why nothing was done although there was something to do. */
  warning?: string;
  /** Why it could not be written. */
  failure?: string;
}

/** Applies the fixes of one file: on the disk with --fix, else in the diff only. */
export async function mend(
  input: Input,
  file: string,
  path: string,
  settings: Settings,
  options: Options,
): Promise<Mended> {
  const { text, fixed } = await fixedText(input, settings, options.unsafeFixes ? likeliestFix : safeFix);
  const untouched = { input, fixed: 0 };
  if (text === input.source.text) return untouched;
  const mended = { input: { ...input, source: { ...input.source, text } }, fixed };
  const encoding = input.coding.name;
  // The mark is part of the first line, and no tool would find that line without it.
  const mark = encoding === 'utf8bom' ? '\uFEFF' : '';
  if (options.fixDryRun) return { ...mended, diff: unifiedDiff(path, mark + input.source.text, mark + text) };
  if (!input.coding.exact) return { ...untouched, warning: say('notFixedInvalid', { path, encoding }) };
  const bytes = encode(text, input.coding);
  if (!bytes) return { ...untouched, warning: say('notFixedEncoding', { path, encoding }) };
  const failure = refusalOf(() => replaceFile(file, bytes));
  return failure ? { ...untouched, failure } : mended;
}

/** More rounds than fixes of a program need; fixes that undo each other stop here. */
const mostRounds = 5;

/** A program is run anew after each round, because its fixes change what it answers. */
async function fixedText({ language, source }: Input, settings: Settings, choose: typeof safeFix) {
  let { text } = source;
  let fixed = 0;
  for (let round = 0; round < (language.evaluation ? mostRounds : 1); round++) {
    const doc = await documentOf(language, { ...source, text }, settings);
    const before = text;
    const parse: typeof language.parse = (next) => (next.text === before ? doc : language.parse(next));
    const result = fixAll({ ...language, parse }, { ...source, text }, settings, choose);
    text = result.text;
    fixed += result.applied.length;
    if (text === before) break;
  }
  return { text, fixed };
}
