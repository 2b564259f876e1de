import { parseArgs } from 'node:util';
import { closest } from '../core/closest';
import { type Cloud, clouds, type Level, levels } from '../core/config';
import type { Questions } from '../core/language';
import { type Locale, localeNamed, locales } from '../translations';
import { codePageNamed } from './ansi';
import { Complaint } from './complaint';
import { type FormatName, formatNames } from './format/names';
import { questionsOf, tenantOf } from './questions';
import { ruleNamed, unknownRule } from './rule-names';
import { say } from './texts';

export const commands = ['check', 'explain', 'rules', 'effect', 'textconv', 'lsp'] as const;
export type Command = (typeof commands)[number];

const failLevels = ['error', 'warning', 'info', 'never'] as const;
const colors = ['auto', 'always', 'never'] as const;

/** What the command line was asked to do. */
export interface Options {
  command: Command;
  paths: string[];
  help: boolean;
  version: boolean;
  formats: { name: FormatName; file?: string }[];
  fix: boolean;
  fixDryRun: boolean;
  unsafeFixes: boolean;
  config?: string;
  noConfig: boolean;
  printConfig?: string;
  rules: [id: string, level: Level][];
  failOn: (typeof failLevels)[number];
  maxWarnings?: number;
  quiet: boolean;
  changedSince?: string;
  changedLines: boolean;
  baseline?: string;
  writeBaseline: boolean;
  pruneBaseline: boolean;
  color: (typeof colors)[number];
  stdinFilename?: string;
  /** Of .reg files without byte order mark, under the name that editors have for it. */
  encoding?: string;
  /** What a program is asked, for effect. */
  questions: Questions;
  cloud?: Cloud;
  tenant?: string;
}

interface Declaration {
  /** An example value; an option without one is a switch. */
  example?: string;
  /** The commands that take it; without, all do. */
  of?: readonly Command[];
}

const check: readonly Command[] = ['check'];
const effect: readonly Command[] = ['effect'];
const declarations: Record<string, Declaration> = {
  help: {},
  version: {},
  locale: { example: 'ja' },
  color: { example: 'never' },
  format: { example: 'json', of: ['check', 'rules', 'effect'] },
  fix: { of: check },
  'fix-dry-run': { of: check },
  'unsafe-fixes': { of: check },
  config: { example: '.m365lint.jsonc', of: ['check', 'effect'] },
  'no-config': { of: ['check', 'effect'] },
  'print-config': { example: 'configuration.xml', of: check },
  rule: { example: 'odt/channel-unknown=off', of: check },
  'fail-on': { example: 'warning', of: check },
  'max-warnings': { example: '10', of: check },
  quiet: { of: check },
  'changed-since': { example: 'origin/main', of: check },
  'changed-lines': { of: check },
  baseline: { example: 'm365lint-baseline.json', of: check },
  'write-baseline': { of: check },
  'prune-baseline': { of: check },
  'stdin-filename': { example: 'configuration.xml', of: ['check', 'effect'] },
  encoding: { example: 'windows-1252', of: ['check', 'effect', 'textconv'] },
  url: { example: 'https://outlook.office.com', of: effect },
  at: { example: '2026-11-21T08:00', of: effect },
  resolve: { example: 'intranet.example.com=10.1.2.3', of: effect },
  'own-address': { example: '10.1.2.3', of: effect },
  cloud: { example: 'USGovGCCHigh', of: effect },
  tenant: { example: 'contoso', of: effect },
  stdio: { of: ['lsp'] },
};

/** The names of all options, without the dashes. */
const optionNames = Object.keys(declarations);

type Values = Map<string, string[]>;

/** The words of a command line, sorted into command, paths and options; nothing is judged yet. */
export function readWords(args: readonly string[]) {
  const types = Object.entries(declarations).map(
    ([name, { example }]) => [name, { type: example ? 'string' : 'boolean', multiple: true }] as const,
  );
  const options = { ...Object.fromEntries(types), help: { type: 'boolean', multiple: true, short: 'h' } as const };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const command = commands.find((name) => name === words[0]);
  return { tokens, words: command ? words.slice(1) : words, command: command ?? ('check' as const) };
}

type Words = ReturnType<typeof readWords>;

/** The language asked for, known before anything else so that complaints are in it. */
export function localeOf({ tokens }: Words): Locale {
  const asked = tokens.findLast((token) => token.kind === 'option' && token.name === 'locale');
  return (asked?.kind === 'option' && localeNamed(asked.value ?? '')) || 'en';
}

/** Judges the words; a Complaint names the first one that makes no sense. */
export function optionsOf({ tokens, words, command }: Words): Options {
  const values: Values = new Map();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const declaration = Object.hasOwn(declarations, token.name) ? declarations[token.name] : undefined;
    if (!declaration) throw new Complaint(unknownOption(token.rawName));
    const { example, of } = declaration;
    if (of && !of.includes(command)) throw new Complaint(say('optionElsewhere', { option: token.rawName, command }));
    const value = token.inlineValue || !token.value?.startsWith('--') ? token.value : undefined;
    if (example && !value) throw new Complaint(say('needsValue', { option: token.rawName, example }));
    if (!example && value !== undefined) throw new Complaint(say('takesNoValue', { option: token.rawName }));
    values.set(token.name, [...(values.get(token.name) ?? []), value ?? '']);
  }
  const last = (name: string) => values.get(name)?.at(-1);
  const locale = last('locale');
  if (locale !== undefined && !localeNamed(locale)) throw badChoice(locale, '--locale', [...locales]);
  const options: Options = {
    command,
    paths: words,
    help: values.has('help'),
    version: values.has('version'),
    formats: (values.get('format') ?? []).map(formatOf).sort(standardOutputFirst),
    fix: values.has('fix'),
    fixDryRun: values.has('fix-dry-run'),
    unsafeFixes: values.has('unsafe-fixes'),
    config: last('config'),
    noConfig: values.has('no-config'),
    printConfig: last('print-config'),
    rules: (values.get('rule') ?? []).map(ruleOf),
    failOn: choice(last('fail-on'), '--fail-on', failLevels) ?? 'error',
    maxWarnings: numberOf(last('max-warnings')),
    quiet: values.has('quiet'),
    changedSince: last('changed-since'),
    changedLines: values.has('changed-lines'),
    baseline: last('baseline'),
    writeBaseline: values.has('write-baseline'),
    pruneBaseline: values.has('prune-baseline'),
    color: choice(last('color'), '--color', colors) ?? 'auto',
    stdinFilename: last('stdin-filename'),
    encoding: encodingOf(last('encoding')),
    questions: questionsOf(values),
    cloud: choice(last('cloud'), '--cloud', clouds),
    tenant: tenantOf(last('tenant')),
  };
  if (!options.help && !options.version) agree(options, values.has('stdio'));
  return options;
}

/** Options that make no sense side by side. */
function agree(options: Options, stdio: boolean): void {
  const { command, paths, formats, fix, fixDryRun } = options;
  const together = (a: string, b: string) => new Complaint(say('together', { a, b }));
  if (fix && fixDryRun) throw together('--fix', '--fix-dry-run');
  if (options.config && options.noConfig) throw together('--config', '--no-config');
  if (options.unsafeFixes && !fix && !fixDryRun) throw new Complaint(say('needsFix'));
  agreeOnReview(options, together);
  if (fix && paths.includes('-')) throw new Complaint(say('noFixOfStdin'));
  if (options.stdinFilename && !paths.includes('-')) throw new Complaint(say('needsStdin'));
  if (formats.filter(({ file }) => !file).length > 1) throw new Complaint(say('oneFormat'));
  const unknown = command === 'check' ? undefined : formats.find(({ name }) => name !== 'json');
  if (unknown) throw new Complaint(say('onlyJson', { format: unknown.name, command }));
  if (command === 'lsp' && !stdio) throw new Complaint(say('needsStdio'));
  if ((command === 'rules' || command === 'lsp') && paths.length > 0)
    throw new Complaint(say('noArguments', { command, what: 'PATH' }));
  if ((command === 'explain' || command === 'effect' || command === 'textconv') && paths.length !== 1)
    throw new Complaint(say('oneArgument', { command, what: command === 'explain' ? 'RULE' : 'FILE' }));
}

/** Options that say what a review is shown. */
function agreeOnReview(options: Options, together: (a: string, b: string) => Complaint): void {
  const { fix, fixDryRun, changedSince, changedLines, baseline, writeBaseline, pruneBaseline } = options;
  const writing = writeBaseline ? '--write-baseline' : pruneBaseline ? '--prune-baseline' : undefined;
  if (changedLines && changedSince === undefined) throw new Complaint(say('needsChangedSince'));
  // A fix does not know which findings are older.
  if (changedLines && (fix || fixDryRun)) throw together('--changed-lines', fix ? '--fix' : '--fix-dry-run');
  if (writing && baseline === undefined) throw new Complaint(say('needsBaseline', { option: writing }));
  if (writeBaseline && pruneBaseline) throw together('--write-baseline', '--prune-baseline');
  // Nobody has the text to which such a baseline would belong.
  if (writing && fixDryRun) throw together(writing, '--fix-dry-run');
}

function unknownOption(option: string): string {
  const meant = closest(option.replace(/^-+/, ''), optionNames);
  return meant ? say('unknownOptionMeant', { option, meant: `--${meant}` }) : say('unknownOption', { option });
}

function formatOf(value: string): { name: FormatName; file?: string } {
  const at = value.indexOf('=');
  const word = at < 0 ? value : value.slice(0, at);
  const name = formatNames.find((known) => known === word);
  if (!name) throw new Complaint(say('badFormat', { value: word, choices: formatNames.join(', ') }));
  if (at === value.length - 1) throw new Complaint(say('formatNoFile', { value }));
  return at < 0 ? { name } : { name, file: value.slice(at + 1) };
}

/** What cannot be written to a file takes nothing from those who read along. */
const standardOutputFirst = (a: { file?: string }, b: { file?: string }) => Number(!!a.file) - Number(!!b.file);

function ruleOf(value: string): [string, Level] {
  const at = value.lastIndexOf('=');
  if (at < 1) throw new Complaint(say('badRuleOption', { value }));
  const id = value.slice(0, at);
  const rule = ruleNamed(id);
  if (!rule) throw new Complaint(unknownRule(id));
  return [rule.id, choice(value.slice(at + 1), `--rule ${id}`, levels)!];
}

function encodingOf(value: string | undefined): string | undefined {
  const found = value === undefined ? undefined : codePageNamed(value);
  if (value !== undefined && !found) throw new Complaint(say('badEncoding', { value }));
  return found;
}

function choice<const T extends string>(value: string | undefined, option: string, among: readonly T[]): T | undefined {
  const found = among.find((name) => name === value);
  if (value !== undefined && !found) throw badChoice(value, option, among);
  return found;
}

function badChoice(value: string, option: string, among: readonly string[]): Complaint {
  return new Complaint(say('badChoice', { value, option, choices: among.join(', ') }));
}

function numberOf(value: string | undefined): number | undefined {
  if (value !== undefined && !/^\d{1,9}$/.test(value)) throw new Complaint(say('badNumber', { value }));
  return value === undefined ? undefined : Number(value);
}
