import type { Token } from 'acorn';
import type { SyntaxProblem } from '../core/language';
import { type Span, spanOf } from '../core/text';
import type { Failure } from './program';
import { slipAt } from './syntax-slips';
import { syntaxProblem as problem } from './syntax-texts';
import { wrongWord } from './syntax-words';
import { closerOf, lineStartOf, restOfLine, type Tokens, tokenSpan, tokensUpTo, unclosed } from './tokens';

/** The slip behind the complaint of the parser. */
export function explain(text: string, failure: Failure): SyntaxProblem {
  const at = Math.max(0, Math.min(failure.at, text.length));
  const comment = otherComment(text, at);
  if (comment) return comment;
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

const byComplaint: readonly [string, Tell][] = [
  ['Unterminated string', textNotClosed],
  ['Unterminated comment', (_, at) => problem('commentNotClosed', spanOf(at, at + 2))],
  ['Unterminated template', (text, at) => problem('templateNotClosed', tokenSpan(text, openerBefore(text, at, '`')))],
  ['Unterminated regular', (text, at) => problem('regexpNotClosed', restOfLine(text, openerBefore(text, at, '/')))],
  ['Invalid regular', (text, at) => problem('regexpWrong', restOfLine(text, openerBefore(text, at, '/')))],
  ["'return' outside", returnOutside],
  ['Identifier ', declaredTwice],
  ['Assigning to rvalue', assignedTo],
  ['Expecting Unicode escape', unexpectedCharacter],
  ["'import' and 'export'", unexpected],
  ['Unexpected character', unexpectedCharacter],
  ['Unexpected', unexpected],
];

/** The parser complains behind the opening sign. */
const openerBefore = (text: string, at: number, sign: string) => (text[at - 1] === sign ? at - 1 : at);

function textNotClosed(text: string, at: number): SyntaxProblem {
  const span = restOfLine(text, at);
  const quote = text[at]!;
  const other = quote === '"' ? "'" : '"';
  const below = /[ \t]*(?:\r\n|\r|\n)\s*/y;
  below.lastIndex = span.end;
  const lineEnd = below.exec(text)?.[0] ?? '';
  const next = restOfLine(text, span.end + lineEnd.length);
  const inNext = text.slice(next.start, next.end).split(quote).length - 1;
  if (lineEnd && inNext % 2 === 1 && !text.slice(at, span.end).includes(other))
    return problem('textOverLines', span, {}, [{ span: spanOf(span.end, next.start), text: ' ' }]);
  const others = text.slice(at, span.end).split(other).length - 1;
  const last = endOfWords(text, at, span.end) - 1;
  // `"a'`: the other quote was meant to end the text, and `'a")…` begins with the wrong one.
  const wrong = others === 1 && text[last] === other ? last : at;
  if (others % 2 === 1) {
    const edit = { span: spanOf(wrong, wrong + 1), text: wrong === at ? other : quote };
    return problem('textNotClosed', span, {}, [edit]);
  }
  const end = endOfText(text, span);
  return problem('textNotClosed', span, {}, [{ span: spanOf(end, end), text: quote }]);
}

/** Where a text that is never closed was meant to end: before the brackets and the comment at the end of its line. */
function endOfText(text: string, { start, end }: Span): number {
  const inside = text.slice(start, end);
  const comment = inside.search(/\s\/\//);
  const written = comment > 0 ? inside.slice(0, comment) : inside;
  // In a call the text ends with the first bracket: `f(host, "*.example.com) || g(host)`.
  const call = /^.[^\s"'(),;]+(?=\))/.exec(written);
  return call ? start + call[0].length : endOfWords(text, start, start + written.length);
}

/** Before the blanks and brackets at the end of a stretch. */
function endOfWords(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s;,(){}]/.test(text[at - 1]!)) at--;
  return at;
}

/** The brace right before may be the one that is too many. */
function returnOutside(text: string, at: number): SyntaxProblem {
  const brace = tokensUpTo(text, at).before[0];
  const edits = brace?.type.label === '}' ? [{ span: spanOf(brace.start, brace.end), text: '' }] : undefined;
  return problem('returnOutside', tokenSpan(text, at), {}, edits);
}

function declaredTwice(text: string, at: number, message: string): SyntaxProblem {
  const name = /^Identifier '([^']+)' has already/.exec(message)?.[1];
  return name ? problem('declaredTwice', tokenSpan(text, at), { name }) : problem('other', tokenSpan(text, at));
}

function assignedTo(text: string, at: number): SyntaxProblem {
  const sign = /[^=!<>]=(?![=>])/g;
  sign.lastIndex = at;
  const place = sign.exec(text.slice(0, at + 500))?.index;
  const operator = place !== undefined && text[place + 2] === '<' ? turned(place + 1) : undefined;
  if (operator) return operator;
  const edits = place === undefined ? undefined : [{ span: spanOf(place + 1, place + 2), text: '==' }];
  return problem('assignedTo', tokenSpan(text, at), {}, edits);
}

/** `=<` */
function turned(at: number): SyntaxProblem {
  const span = spanOf(at, at + 2);
  return problem('wordOperator', span, { word: '=<', meant: '<=' }, [{ span, text: '<=' }]);
}

function unexpectedCharacter(text: string, at: number): SyntaxProblem {
  const span = spanOf(at, Math.min(text.length, at + 1));
  return problem('unexpected', span, { token: text.slice(at, at + 1) });
}

/** A line that begins as comments of other languages do. */
function otherComment(text: string, at: number): SyntaxProblem | undefined {
  const lineStart = lineStartOf(text, at);
  const place = text.slice(lineStart, at + 1).search(/\S/);
  const start = lineStart + Math.max(0, place);
  const sign = /^(?:#(?!!)|'(?=[ \t]*\w[^'\r\n]*(?:[\r\n]|$))|--(?=[ \t]*\w+[ \t]+\w)|rem(?=[ \t]))/i.exec(
    text.slice(start, start + 500),
  );
  if (!sign) return undefined;
  const span = spanOf(start, start + sign[0].length);
  return problem('otherComment', span, { sign: sign[0] }, [{ span, text: '//' }]);
}

function unexpected(text: string, at: number): SyntaxProblem {
  const tokens = tokensUpTo(text, at);
  const { here, before, open } = tokens;
  if (!here || here.type.label === 'eof') return atTheEnd(text, tokens);
  const slip = wrongWord(text, tokens) ?? slipAt(text, tokens, here);
  if (slip) return slip;
  const span = tokenSpan(text, here.start, here.end);
  const sign = here.type.label;
  const innermost = open.at(-1);
  const operand = before[0] !== undefined && endsOperand(before[0]);
  if (innermost?.sign === '(' && operand && (sign === '{' || sign === '}' || sign === ';' || here.type.keyword))
    return notClosed(tokens);
  if (sign === ')' || sign === ']' || sign === '}') {
    if (closerOf(innermost?.sign ?? '') !== sign || !innermost)
      return innermost && innermost.sign !== '{'
        ? notClosed(tokens, open.some((bracket) => closerOf(bracket.sign) === sign) ? undefined : span)
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
  const close = closerOf(sign);
  // One brace alone belongs at the end of the file, when it is the outermost.
  const end = text.trimEnd().length;
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? ' ';
  const edits =
    sign === '{' && open.length === 1 && at === open[0]!.at
      ? [{ span: spanOf(end, end), text: lineEnd + close }]
      : undefined;
  return problem('bracketNotClosed', spanOf(at, at + sign.length), { open: sign, close }, edits);
}

/** An opening bracket that should have been closed before the place, or where the wrong closing one stands. */
function notClosed({ open, before }: Tokens, wrong?: Span): SyntaxProblem {
  const { sign, at } = open.at(-1)!;
  const end = before[0]!.end;
  const close = closerOf(sign);
  const edit = wrong ? { span: wrong, text: close } : { span: spanOf(end, end), text: close };
  return problem('bracketNotClosed', spanOf(at, at + sign.length), { open: sign, close }, [edit]);
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

const endsOperand = ({ type: { label } }: Token) =>
  ['name', 'num', 'string', 'regexp', ')', ']', 'true', 'false', 'null', 'this'].includes(label);

const startsOperand = ({ type: { label, keyword } }: Token) =>
  ['name', 'num', 'string', 'regexp', '!/~', '`'].includes(label) ||
  ['true', 'false', 'null', 'this', 'new', 'function'].includes(keyword ?? '');

const openerOf = (closer: string) => (closer === ')' ? '(' : closer === ']' ? '[' : '{');
