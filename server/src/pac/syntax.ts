import type { Token } from 'acorn';
import type { SyntaxProblem } from '../core/language';
import type { MessageArgs } from '../core/message';
import { type Edit, type Span, spanOf } from '../core/text';
import type { Failure } from './program';
import { syntaxTexts } from './syntax-texts';
import { closerOf, lineStartOf, type Tokens, tokensUpTo, unclosed } from './tokens';

/** The slip behind the complaint of the parser. */
export function explain(text: string, failure: Failure): SyntaxProblem {
  const at = Math.max(0, Math.min(failure.at, text.length));
  const hash = hashBefore(text, at);
  if (hash) return problem('hashComment', hash, {}, [{ span: hash, text: '//' }]);
  const [, tell] = byComplaint.find(([beginning]) => failure.message.startsWith(beginning)) ?? [];
  const found = tell?.(text, at, failure.message) ?? problem('other', tokenSpan(text, at));
  return found.span.end > found.span.start ? found : { ...found, span: lastSign(text) };
}

/** What can be marked where a script ends too soon. */
function lastSign(text: string): Span {
  const end = Math.max(1, text.trimEnd().length);
  return spanOf(end - 1, end);
}

type Tell = (text: string, at: number, message: string) => SyntaxProblem;

function problem(
  key: Parameters<typeof syntaxTexts>[0],
  span: Span,
  args: MessageArgs = {},
  edits?: Edit[],
): SyntaxProblem {
  return { span, message: syntaxTexts(key, args), ...(edits && { edits }) };
}

const byComplaint: readonly [string, Tell][] = [
  ['too deep', (text) => problem('tooDeep', tokenSpan(text, text.search(/\S/)))],
  ['Not enough stack', (text) => problem('tooDeep', tokenSpan(text, text.search(/\S/)))],
  ['Unterminated string', textNotClosed],
  ['Unterminated comment', (_, at) => problem('commentNotClosed', spanOf(at, at + 2))],
  ['Unterminated template', (text, at) => problem('templateNotClosed', tokenSpan(text, openerBefore(text, at, '`')))],
  ['Unterminated regular', (text, at) => problem('regexpNotClosed', restOfLine(text, openerBefore(text, at, '/')))],
  ['Invalid regular', (text, at) => problem('regexpWrong', restOfLine(text, openerBefore(text, at, '/')))],
  ["'return' outside", (text, at) => problem('returnOutside', tokenSpan(text, at))],
  ['Identifier ', declaredTwice],
  ['Assigning to rvalue', assignedTo],
  ['Unexpected character', unexpectedCharacter],
  ['Unexpected', unexpected],
];

/** The parser complains behind the opening sign. */
const openerBefore = (text: string, at: number, sign: string) => (text[at - 1] === sign ? at - 1 : at);

function textNotClosed(text: string, at: number): SyntaxProblem {
  const span = restOfLine(text, at);
  const inside = text.slice(span.start, span.end);
  const quote = text[at]!;
  const end = span.start + inside.replace(/[\s;,(){}]+$/, '').length;
  const other = quote === '"' ? "'" : '"';
  const from = end - at > 1 && text[end - 1] === other ? end - 1 : end;
  return problem('textNotClosed', span, {}, [{ span: spanOf(from, end), text: quote }]);
}

function declaredTwice(text: string, at: number, message: string): SyntaxProblem {
  const name = /^Identifier '([^']+)' has already/.exec(message)?.[1];
  return name ? problem('declaredTwice', tokenSpan(text, at), { name }) : problem('other', tokenSpan(text, at));
}

function assignedTo(text: string, at: number): SyntaxProblem {
  const sign = /[^=!<>]=(?![=>])/g;
  sign.lastIndex = at;
  const place = sign.exec(text.slice(0, at + 500))?.index;
  const edits = place === undefined ? undefined : [{ span: spanOf(place + 1, place + 2), text: '==' }];
  return problem('assignedTo', tokenSpan(text, at), {}, edits);
}

function unexpectedCharacter(text: string, at: number): SyntaxProblem {
  const span = spanOf(at, Math.min(text.length, at + 1));
  return problem('unexpected', span, { token: text.slice(at, at + 1) });
}

/** A line that begins as comments of other languages do. */
function hashBefore(text: string, at: number): Span | undefined {
  const lineStart = lineStartOf(text, at);
  const place = text.slice(lineStart, at + 1).search(/\S/);
  const start = lineStart + Math.max(0, place);
  return text[start] === '#' && text[start + 1] !== '!' ? spanOf(start, start + 1) : undefined;
}

function unexpected(text: string, at: number): SyntaxProblem {
  const tokens = tokensUpTo(text, at);
  const { here, before, open } = tokens;
  if (!here || here.type.label === 'eof') return atTheEnd(text, tokens);
  const word = wrongWord(text, tokens);
  if (word) return word;
  const span = tokenSpan(text, here.start, here.end);
  const sign = here.type.label;
  const innermost = open.at(-1);
  const operand = before[0] !== undefined && endsOperand(before[0]);
  if (innermost?.sign === '(' && operand && (sign === '{' || sign === '}' || here.type.keyword))
    return notClosed(tokens);
  if (sign === ')' || sign === ']' || sign === '}') {
    if (closerOf(innermost?.sign ?? '') !== sign || !innermost)
      return innermost && innermost.sign !== '{'
        ? notClosed(tokens)
        : problem('bracketTooMany', span, { close: sign, open: openerOf(sign) }, [{ span, text: '' }]);
  }
  const owner = before[0]?.type.keyword;
  if (owner === 'if' || owner === 'while') return problem('condition', span, { word: owner });
  if (sign === 'else') return problem('elseAlone', span);
  if (operand && startsOperand(here)) return missing(span, tokens);
  return problem('unexpected', span, { token: text.slice(span.start, Math.min(span.end, span.start + 20)) });
}

function atTheEnd(text: string, { open, before }: Tokens): SyntaxProblem {
  const bracket = unclosed(text, open);
  const last = before[0];
  if (!bracket) return problem('endsTooSoon', tokenSpan(text, last?.start ?? 0, last?.end));
  const { sign, at } = bracket;
  return problem('bracketNotClosed', spanOf(at, at + sign.length), { open: sign, close: closerOf(sign) });
}

/** An opening bracket that should have been closed before the place. */
function notClosed({ open, before }: Tokens): SyntaxProblem {
  const { sign, at } = open.at(-1)!;
  const end = before[0]!.end;
  const edit = { span: spanOf(end, end), text: closerOf(sign) };
  return problem('bracketNotClosed', spanOf(at, at + sign.length), { open: sign, close: closerOf(sign) }, [edit]);
}

function missing(span: Span, { open, before }: Tokens): SyntaxProblem {
  const around = open.at(-1);
  const isList = around?.sign === '[' || (around?.sign === '(' && around.owner?.type.label === 'name');
  const operator = isList ? ',' : around?.sign === '(' ? '||' : undefined;
  if (!operator) return problem('operatorMissing', span);
  const end = before[0]!.end;
  const text = operator === '||' ? ' ||' : operator;
  return problem('somethingMissing', span, { operator }, [{ span: spanOf(end, end), text }]);
}

const keywords = [
  'function',
  'if',
  'else',
  'return',
  'var',
  'for',
  'while',
  'switch',
  'case',
  'break',
  'true',
  'false',
];
const operators: Readonly<Record<string, string>> = { or: '||', and: '&&' };

/** Words of other languages, and words in the wrong letter case. */
function wrongWord(text: string, { here, before }: Tokens): SyntaxProblem | undefined {
  const lineOf = (token: Token) => !/[\r\n]/.test(text.slice(token.end, here?.start));
  for (const token of [here, ...before.filter((each, i) => i === 0 || lineOf(each))]) {
    if (token?.type.label !== 'name') continue;
    const span = spanOf(token.start, token.end);
    const word = text.slice(token.start, token.end);
    const meant = word.toLowerCase();
    if (word !== meant && keywords.includes(meant))
      return problem('keywordCase', span, { word, meant }, [{ span, text: meant }]);
    const operator = token === here && Object.hasOwn(operators, meant) ? operators[meant]! : undefined;
    if (operator) return problem('wordOperator', span, { word, meant: operator }, [{ span, text: operator }]);
    if (token === before[0] && meant === 'then') return problem('thenWord', span, {}, [{ span, text: '' }]);
  }
  if (here?.type.label !== '{' && !here?.type.keyword && here?.type.label !== 'name') return undefined;
  const wrong = before.find((token) => /^(?:elseif|elsif|elif)$/i.test(text.slice(token.start, token.end)));
  if (!wrong || !lineOf(wrong)) return undefined;
  const span = spanOf(wrong.start, wrong.end);
  return problem('elseIf', span, { word: text.slice(span.start, span.end) }, [{ span, text: 'else if' }]);
}

const endsOperand = ({ type: { label } }: Token) =>
  ['name', 'num', 'string', 'regexp', ')', ']', 'true', 'false', 'null', 'this'].includes(label);

const startsOperand = ({ type: { label, keyword } }: Token) =>
  ['name', 'num', 'string', 'regexp', '!/~', '`'].includes(label) ||
  ['true', 'false', 'null', 'this', 'new', 'function'].includes(keyword ?? '');

const openerOf = (closer: string) => (closer === ')' ? '(' : closer === ']' ? '[' : '{');

/** From a place to where its word ends, never over the line. */
function tokenSpan(text: string, start: number, end?: number): Span {
  const from = Math.max(0, Math.min(start, text.length - 1));
  const word = /[\w$]+|[\s\S]/y;
  word.lastIndex = from;
  const to = end ?? from + (word.exec(text)?.[0].length ?? 0);
  return spanOf(from, Math.min(to, restOfLine(text, from).end));
}

function restOfLine(text: string, at: number): Span {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = at;
  const length = rest.exec(text)?.[0].trimEnd().length ?? 0;
  return spanOf(at, at + Math.max(length, at < text.length ? 1 : 0));
}
