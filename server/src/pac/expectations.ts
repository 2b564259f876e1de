import { type Address, askedAddress } from '../core/address';
import type { Span } from '../core/text';
import type { PacDocument } from './document';
import { elementsOf, proxyTypes } from './result-grammar';

/** A comment such as `m365lint-expect https://outlook.office.com -> DIRECT`. */
export interface Expectation {
  /** From the word to the end of the line. */
  span: Span;
  asked?: Address;
  /** The result as written, and where. */
  result: string;
  resultSpan: Span;
  /** Why it cannot be checked. */
  fault?: 'noArrow' | 'address' | 'result';
}

const word = /m365lint-expect(?![\w-])[^\r\n]*/g;

/** Every expectation in the comments of a script, in the order of the text. */
export function expectationsOf({ text, comments }: PacDocument): Expectation[] {
  return comments.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(word)].map((match) => expectationAt(match[0], start + match.index)),
  );
}

function expectationAt(line: string, start: number): Expectation {
  const written = withoutEnd(line);
  const span = { start, end: start + written.length };
  const arrow = written.indexOf('->');
  if (arrow < 0) return { span, result: '', resultSpan: span, fault: 'noArrow' };
  const asked = askedAddress(written.slice('m365lint-expect'.length, arrow).trim());
  const result = written.slice(arrow + '->'.length).trim();
  const resultSpan = { start: span.end - result.length, end: span.end };
  const fault = !asked ? 'address' : isResult(result) ? undefined : 'result';
  return { span, asked, result, resultSpan, fault };
}

/** Without the end of the comment. */
function withoutEnd(line: string): string {
  const trimmed = line.trimEnd();
  return trimmed.endsWith('*/') ? trimmed.slice(0, -'*/'.length).trimEnd() : trimmed;
}

/** `PROXY` alone stands for any such proxy. */
function isResult(result: string): boolean {
  const elements = elementsOf(result);
  const types: readonly string[] = ['DIRECT', 'HTTP', ...proxyTypes];
  return elements.length > 0 && elements.every(({ type }) => types.includes(type.toUpperCase()));
}

/** Whether a result is the expected one; blanks, letter case of the words and a last `;` make no difference. */
export function meets(result: string, expected: string): boolean {
  const wanted = elementsOf(expected);
  const got = elementsOf(result);
  const only = wanted.length === 1 && wanted[0]?.target === '' ? wanted[0].type.toUpperCase() : undefined;
  if (only && only !== 'DIRECT') return got[0]?.type.toUpperCase() === only;
  return normal(result) === normal(expected);
}

const normal = (result: string) =>
  elementsOf(result)
    .map(({ type, target }) => `${type.toUpperCase()} ${target.toLowerCase()}`.trim())
    .join('; ');
