import { readFileSync, statSync } from 'node:fs';
import type { Language, SourceFile } from '../core/language';
import { packs } from '../languages';
import { whyOf } from './complaint';
import { type Coding, decode } from './decode';
import { say } from './texts';
import { tell } from './voice';

/** A larger file is no deployment file, and reading it would take the memory of everything else. */
const limitInBytes = 64 * 1024 * 1024;

/** A file that a language claims, ready to be parsed. */
export interface Input {
  language: Language;
  source: SourceFile;
  coding: Coding;
}

/** Why a file is not checked, in a sentence, and for which files the run has failed because of it. */
export interface Refusal {
  reason: string;
  fails: 'none' | 'named' | 'all';
}

export type Reading = { input: Input } | Refusal;

/** `path` is the printed one; `included` makes the file ours whatever it holds. */
export function readInput(file: string, path: string, included: boolean, codePage?: string): Reading {
  try {
    const { size } = statSync(file);
    const megabytes = (bytes: number) => Math.ceil(bytes / (1024 * 1024));
    if (size > limitInBytes)
      return { reason: say('reasonHuge', { size: megabytes(size), limit: megabytes(limitInBytes) }), fails: 'named' };
    return inputOf(readFileSync(file), path, included, codePage);
  } catch (error) {
    return { reason: say('reasonUnreadable', { why: whyOf(error) }), fails: 'all' };
  }
}

/** What the bytes of a file are; `path` is undefined for standard input without a name. */
export function inputOf(bytes: Buffer, path: string | undefined, included: boolean, codePage?: string): Reading {
  const { text, coding } = decode(bytes, hasEnding(path, '.reg') ? { codePage } : undefined);
  const { name: encoding, bom, exact } = coding;
  const source: SourceFile = { text, path, encoding, unmarked: encoding.startsWith('utf16') && !bom, damaged: !exact };
  const byName = packs.filter((pack) => pack.extensions.some((extension) => hasEnding(path, extension)));
  if (included && byName[0]) return { input: { language: byName[0].load(), source, coding } };
  const candidates = byName.length > 0 ? byName : packs;
  const answers = candidates.map((pack) => ({ pack, answer: pack.owns(source) }));
  const owner = answers.find(({ answer }) => answer.owned);
  if (owner) return { input: { language: owner.pack.load(), source, coding } };
  const because = answers.map(({ answer }) => (answer.owned ? undefined : answer.reason)).find(Boolean);
  return {
    reason: byName.length === 0 && path ? wrongName() : because ? tell(because) : say('reasonNotOurs'),
    fails: 'none',
  };
}

/** The reason why a file without a known ending is not looked at. */
export function wrongName(): string {
  const extensions = new Set(packs.flatMap((pack) => pack.extensions));
  return say('reasonName', { extensions: [...extensions].join(', ') });
}

/** A template may have one more ending, as in configuration.xml.j2. */
export function hasEnding(path: string | undefined, extension: string): boolean {
  const name = path?.toLowerCase().split('/').at(-1) ?? '';
  return name.endsWith(extension) || name.includes(`${extension}.`);
}
