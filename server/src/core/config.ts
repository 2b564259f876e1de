import picomatch from 'picomatch/posix';
import { type Severity, severities } from './rule';

export type Level = Severity | 'off';
export const levels: readonly Level[] = ['off', ...severities];

export const clouds = ['Worldwide', 'China', 'USGovDoD', 'USGovGCCHigh'] as const;
export type Cloud = (typeof clouds)[number];

export const pacTargets = ['winhttp', 'browsers'] as const;
export type PacTarget = (typeof pacTargets)[number];

/** The name before .onmicrosoft.com and .sharepoint.com, as a regular expression of JSON Schema, too. */
export const tenantPattern = '^[A-Za-z0-9-]+$';

export const isTenant = (name: string): boolean => new RegExp(tenantPattern).test(name);

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
  return patterns.some((pattern) => {
    const name = withoutLastSlash(pattern);
    if (!isPattern(name)) return false;
    const anywhere = !name.includes('/');
    if (picomatch.isMatch(path, name, { ...globOptions, basename: anywhere })) return true;
    const isFolder = name !== pattern || !picomatch.scan(name).isGlob;
    return isFolder && picomatch.isMatch(path, anywhere ? `**/${name}/**` : `${name}/**`, globOptions);
  });
}

const globOptions = { dot: true, nocase: true };

export const withoutLastSlash = (pattern: string): string => pattern.replace(/(?<!\/)\/+$/, '');

/** False for what the matcher would throw at. */
export const isPattern = (pattern: string): boolean => pattern !== '' && pattern.length <= longestPattern;
const longestPattern = 10_000;

/** True for a pattern that means every file but some. */
export const isNegated = (pattern: string): boolean => picomatch.scan(pattern).negated;

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
