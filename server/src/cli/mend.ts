import type { Settings } from '../core/config';
import { fixAll, safeFix } from '../core/fix';
import type { Fix, Problem } from '../core/rule';
import { encode } from './decode';
import { unifiedDiff } from './diff';
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
}

/** Applies the fixes of one file: on the disk with --fix, else in the diff only. */
export function mend(input: Input, file: string, path: string, settings: Settings, options: Options): Mended {
  const choose = options.unsafeFixes ? likeliestFix : safeFix;
  const { text, applied } = fixAll(input.language, input.source, settings, choose);
  const untouched = { input, fixed: 0 };
  if (text === input.source.text) return untouched;
  const mended = { input: { ...input, source: { ...input.source, text } }, fixed: applied.length };
  const encoding = input.coding.name;
  // The mark is part of the first line, and no tool would find that line without it.
  const mark = encoding === 'utf8bom' ? '\uFEFF' : '';
  if (options.fixDryRun) return { ...mended, diff: unifiedDiff(path, mark + input.source.text, mark + text) };
  if (!input.coding.exact) return { ...untouched, warning: say('notFixedInvalid', { path, encoding }) };
  const bytes = encode(text, input.coding);
  if (!bytes) return { ...untouched, warning: say('notFixedEncoding', { path, encoding }) };
  replaceFile(file, bytes);
  return mended;
}

const likeliestFix = (problem: Problem): Fix | undefined => safeFix(problem) ?? problem.fixes[0];
