import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import picomatch from 'picomatch/posix';
import { type Severity, severities } from './rule';

export type Level = Severity | 'off';
export const levels: readonly Level[] = ['off', ...severities];

export const clouds = ['Worldwide', 'China', 'USGovDoD', 'USGovGCCHigh'] as const;
export type Cloud = (typeof clouds)[number];

export const pacTargets = ['winhttp', 'browsers'] as const;
export type PacTarget = (typeof pacTargets)[number];

/** The content of `.m365lint.jsonc`, and of the editor's settings that mirror it. */
export interface Configuration {
  /** Stops the search further up the tree. */
  root?: boolean;
  rules?: Record<string, Level>;
  include?: string[];
  exclude?: string[];
  overrides?: Override[];
  /** Patterns with one `…` for the name, such as `{{…}}`; a value that holds one is not judged. */
  placeholders?: string[];
  cloud?: Cloud;
  tenant?: string;
  tenantRestrictions?: boolean;
  pacTarget?: PacTarget;
  /** YYYY-MM-DD; freezes the date for rules about retirement. */
  today?: string;
}

export interface Override {
  files: string[];
  rules?: Record<string, Level>;
}

export const defaultPlaceholders = ['{{…}}', '${…}', '%%…%%', '*…*', '#…#', '#TenantId'];

/** What a configuration means for one file. */
export interface Settings {
  /** Undefined where the configuration says nothing of the rule. */
  levelOf(rule: { id: string; formerly?: readonly string[] }): Level | undefined;
  /** True for a value that some tool fills in later; `globs` says that a star is a wildcard there. */
  isPlaceholder(value: string, globs?: boolean): boolean;
  /** YYYY-MM-DD. */
  today: string;
  cloud: Cloud;
  tenant?: string;
  tenantRestrictions: boolean;
  pacTarget: PacTarget;
}

/** `path` is relative to the configuration file, with '/'; `today` is used when the configuration freezes no date. */
export function settingsFor(configuration: Configuration, path: string | undefined, today: string): Settings {
  const levelOf = new Map(Object.entries(configuration.rules ?? {}));
  for (const { files, rules } of configuration.overrides ?? [])
    if (path !== undefined && matches(files, path))
      for (const [id, level] of Object.entries(rules ?? {})) levelOf.set(id, level);
  const patterns = configuration.placeholders ?? defaultPlaceholders;
  const placeholder = placeholderPattern(patterns);
  const withoutStars = placeholderPattern(patterns.filter((pattern) => !pattern.includes('*')));
  return {
    levelOf: ({ id, formerly }) => levelOf.get(id) ?? formerly?.map((name) => levelOf.get(name)).find(Boolean),
    isPlaceholder: (value, globs) => (globs ? withoutStars : placeholder)?.test(value) ?? false,
    today: configuration.today ?? today,
    cloud: configuration.cloud ?? 'Worldwide',
    tenant: configuration.tenant,
    tenantRestrictions: configuration.tenantRestrictions ?? false,
    pacTarget: configuration.pacTarget ?? 'winhttp',
  };
}

/** Glob patterns against a path with '/'; a pattern without '/' matches the name in any folder. */
export function matches(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) =>
    picomatch.isMatch(path, pattern, { dot: true, nocase: true, basename: !pattern.includes('/') }),
  );
}

/**
 * Between braces anything may stand: `{{ channel | default("Current") }}`. Elsewhere it is a name of letters, digits and
 * separators, because `*…*` must not take a glob or a sentence for a placeholder.
 */
function placeholderPattern(patterns: readonly string[]): RegExp | undefined {
  const sources = patterns.map((pattern) => {
    const name = /\{…\}/.test(pattern) ? '[^{}\\r\\n]{1,200}' : '\\p{L}[\\p{L}\\p{N}_.:$-]{0,79}';
    return pattern.split('…').map(escapePattern).join(name);
  });
  return sources.length > 0 ? new RegExp(sources.join('|'), 'iu') : undefined;
}

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Reads the text of a configuration file. Each complaint is one plain English sentence. */
export function readConfiguration(text: string): { configuration: Configuration; complaints: string[] } {
  const errors: ParseError[] = [];
  const value: unknown = parse(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true });
  if (errors[0]) {
    const line = text.slice(0, errors[0].offset).split('\n').length;
    return {
      configuration: {},
      complaints: [`line ${line} is not valid JSON (${printParseErrorCode(errors[0].error)}).`],
    };
  }
  if (!isRecord(value)) return { configuration: {}, complaints: ['it must be one JSON object.'] };
  return { configuration: value as Configuration, complaints: complaintsAbout(value) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string');
const oneOf = (names: readonly unknown[]) => (value: unknown) => names.includes(value);
const isLevels = (value: unknown) => isRecord(value) && Object.values(value).every(oneOf(levels));
const isDate = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isOverride = (value: unknown) =>
  isRecord(value) && isTexts(value.files) && (value.rules === undefined || isLevels(value.rules));

const checks: Record<string, [expected: string, test: (value: unknown) => boolean]> = {
  $schema: ['a text', (value) => typeof value === 'string'],
  root: ['true or false', oneOf([true, false])],
  rules: [`an object of rule ids, each ${levels.join(', ')}`, isLevels],
  include: ['a list of glob patterns', isTexts],
  exclude: ['a list of glob patterns', isTexts],
  overrides: ['a list of objects with "files" and "rules"', (value) => Array.isArray(value) && value.every(isOverride)],
  placeholders: ['a list of patterns such as "{{…}}"', isTexts],
  cloud: [`one of ${clouds.join(', ')}`, oneOf(clouds)],
  tenant: ['a text', (value) => typeof value === 'string'],
  tenantRestrictions: ['true or false', oneOf([true, false])],
  pacTarget: [`one of ${pacTargets.join(', ')}`, oneOf(pacTargets)],
  today: ['a date such as "2026-11-21"', isDate],
};

function complaintsAbout(value: Record<string, unknown>): string[] {
  return Object.entries(value).flatMap(([key, item]) => {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (!check) return [`"${key}" is not a setting; known are ${Object.keys(checks).slice(1).join(', ')}.`];
    return check[1](item) ? [] : [`"${key}" must be ${check[0]}.`];
  });
}
