import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import {
  type Configuration,
  clouds,
  isNegated,
  isPattern,
  isTenant,
  levels,
  pacTargets,
  withoutLastSlash,
} from './config';
import { type Message, texts } from './message';

export const configurationTexts = texts('configuration', {
  json: 'line {line} is not valid JSON: {why}.',
  jsonWord: 'a text stands there without quotation marks',
  jsonNumber: 'a number is not written as JSON wants it',
  jsonName: 'the name of a setting is missing, or its quotation marks are',
  jsonValue: 'a value is missing',
  jsonColon: 'a colon is missing',
  jsonComma: 'a comma is missing',
  jsonBrace: 'a closing brace is missing',
  jsonBracket: 'a closing bracket is missing',
  jsonRest: 'something stands behind the end',
  jsonComment: 'a comment is not closed',
  jsonQuote: 'a closing quotation mark is missing',
  jsonEscape: 'a backslash stands before a character that needs none',
  jsonCharacter: 'a text holds a character that JSON does not allow',
  object: 'it must be one JSON object.',
  unknown: '"{key}" is not a setting; known are {known}.',
  unknownInOverride: '"{key}" is not a setting of "overrides"; known are {known}.',
  text: '"{key}" must be a text.',
  boolean: '"{key}" must be true or false.',
  choice: '"{key}" must be one of {choices}.',
  levels: '"{key}" must be an object of rule ids, each with one of {choices}.',
  globs: '"{key}" must be a list of glob patterns.',
  overrides: '"{key}" must be a list of objects with "files" and "rules".',
  placeholders: '"{key}" must be a list of patterns such as "{{…}}".',
  date: '"{key}" must be a date such as "2026-11-21".',
  tenant: '"{key}" must be the name alone that stands before .onmicrosoft.com, such as "contoso".',
  negated:
    '"{key}" holds the pattern "{pattern}", and no pattern can begin with "!". Name the files that are meant, and in "exclude" those to leave out.',
  pattern: '"{key}" holds a pattern that is empty or much too long.',
});

type Key = keyof typeof configurationTexts.templates;

/** Reads the text of a configuration file. Each complaint is a sentence that can stand behind a colon. */
export function readConfiguration(text: string): { configuration: Configuration; complaints: Message[] } {
  const errors: ParseError[] = [];
  const value: unknown = parse(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true });
  if (errors[0]) {
    const line = text.slice(0, errors[0].offset).split('\n').length;
    const why = configurationTexts(whyBroken[printParseErrorCode(errors[0].error)] ?? 'jsonValue');
    return { configuration: {}, complaints: [configurationTexts('json', { line, why })] };
  }
  if (!isRecord(value)) return { configuration: {}, complaints: [configurationTexts('object')] };
  return { configuration: value as Configuration, complaints: complaintsAbout(value) };
}

const whyBroken: Record<string, Key> = {
  InvalidSymbol: 'jsonWord',
  InvalidNumberFormat: 'jsonNumber',
  UnexpectedEndOfNumber: 'jsonNumber',
  PropertyNameExpected: 'jsonName',
  ValueExpected: 'jsonValue',
  ColonExpected: 'jsonColon',
  CommaExpected: 'jsonComma',
  CloseBraceExpected: 'jsonBrace',
  CloseBracketExpected: 'jsonBracket',
  EndOfFileExpected: 'jsonRest',
  InvalidCommentToken: 'jsonComment',
  UnexpectedEndOfComment: 'jsonComment',
  UnexpectedEndOfString: 'jsonQuote',
  InvalidUnicode: 'jsonEscape',
  InvalidEscapeCharacter: 'jsonEscape',
  InvalidCharacter: 'jsonCharacter',
};

/** What is wrong with the value of a setting, if anything. */
type Check = (key: string, value: unknown) => Message | undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const mustBe =
  (text: Key, test: (value: unknown) => boolean, choices?: readonly string[]): Check =>
  (key, value) =>
    test(value) ? undefined : configurationTexts(text, { key, ...(choices && { choices: choices.join(', ') }) });
const oneOf = (names: readonly string[]): Check => mustBe('choice', (value) => names.includes(value as string), names);

const isText = mustBe('text', (value) => typeof value === 'string');
const isBoolean = mustBe('boolean', (value) => typeof value === 'boolean');
const areLevels = mustBe(
  'levels',
  (value) => isRecord(value) && Object.values(value).every((level) => (levels as readonly unknown[]).includes(level)),
  levels,
);
const isDate = mustBe(
  'date',
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
);

const areGlobs: Check = (key, value) => {
  if (!isTexts(value)) return configurationTexts('globs', { key });
  if (!value.every((pattern) => isPattern(withoutLastSlash(pattern)))) return configurationTexts('pattern', { key });
  const pattern = value.find(isNegated);
  return pattern === undefined ? undefined : configurationTexts('negated', { key, pattern });
};

const areOverrides: Check = (key, value) => {
  if (!Array.isArray(value) || !value.every((item) => isRecord(item) && item.files !== undefined))
    return configurationTexts('overrides', { key });
  return value.flatMap((item) => complaintsIn(item, checksOfOverride, 'unknownInOverride'))[0];
};

const checksOfOverride: Record<string, Check> = { files: areGlobs, rules: areLevels };

const checks: Record<string, Check> = {
  $schema: isText,
  root: isBoolean,
  rules: areLevels,
  include: areGlobs,
  exclude: areGlobs,
  overrides: areOverrides,
  placeholders: mustBe('placeholders', isTexts),
  cloud: oneOf(clouds),
  tenant: mustBe('tenant', (value) => typeof value === 'string' && isTenant(value)),
  tenantRestrictions: isBoolean,
  pacTarget: oneOf(pacTargets),
  today: isDate,
};

const complaintsAbout = (value: Record<string, unknown>): Message[] => complaintsIn(value, checks, 'unknown');

function complaintsIn(value: Record<string, unknown>, known: Record<string, Check>, unknown: Key): Message[] {
  return Object.entries(value).flatMap(([key, item]) => {
    const check = Object.hasOwn(known, key) ? known[key] : undefined;
    const names = Object.keys(known).filter((name) => name !== '$schema');
    return (check ? check(key, item) : configurationTexts(unknown, { key, known: names.join(', ') })) ?? [];
  });
}
