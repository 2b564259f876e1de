import type { Failure, RawOutcome } from '../evaluation';

/** What the driver inside tells, not trusted: a script can make it tell anything. */
export type Told = Readonly<Record<string, unknown>>;

/** The file name under which the engine knows the script. */
export const scriptName = 'proxy.pac';

const place = /\bproxy\.pac:(\d{1,9}):(\d{1,9})/;
const longestMessage = 300;

export const timeUp: Failure = { kind: 'time', message: 'interrupted' };
export const memoryFull: Failure = { kind: 'memory', message: 'out of memory' };

/** The answer to one question. */
export function outcomeOf(told: Told): RawOutcome {
  return {
    result: maybeText(told.result),
    notText: maybeText(told.notText),
    failure: told.thrown === true ? failureOf(told) : undefined,
    returnMark: maybeNumber(told.returnMark),
    testMark: maybeNumber(told.testMark),
    unresolved: linesOf(told.unresolved),
    alerts: linesOf(told.alerts),
  };
}

/** A question that the engine gave no answer to. */
export const failed = (failure: Failure): RawOutcome => ({ failure, unresolved: [], alerts: [] });

/** What was thrown. */
export function failureOf(told: Told): Failure {
  const name = textOf(told.name);
  const message = textOf(told.message);
  const at = place.exec(textOf(told.stack));
  return {
    kind: (engineErrors.has(name) && limits[message]) || 'exception',
    message: [name, message].filter(Boolean).join(': ').slice(0, longestMessage),
    ...(at && { line: Number(at[1]), column: Number(at[2]) }),
  };
}

/** A text that nests too deeply is a syntax error to the engine. */
const engineErrors: ReadonlySet<string> = new Set(['InternalError', 'SyntaxError']);
const limits: Readonly<Record<string, Failure['kind']>> = {
  'stack overflow': 'stack',
  'out of memory': 'memory',
  interrupted: 'time',
  // Browsers take far more groups in a regular expression than this engine.
  'too many captures': 'memory',
};

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const maybeText = (value: unknown) => (typeof value === 'string' ? value : undefined);
const maybeNumber = (value: unknown) => (Number.isInteger(value) ? (value as number) : undefined);
const linesOf = (value: unknown) => textOf(value).split('\n').filter(Boolean);
