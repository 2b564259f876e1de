import type { Token } from 'acorn';
import type { SyntaxProblem } from '../core/language';
import { spanOf } from '../core/text';
import { syntaxProblem as problem } from './syntax-texts';
import { lineStartOf, restOfLine, type Tokens } from './tokens';

type Slip = (text: string, tokens: Tokens, here: Token) => SyntaxProblem | undefined;

/** The first of the slips that people make which explains why a sign cannot stand where it does. */
export function slipAt(text: string, tokens: Tokens, here: Token): SyntaxProblem | undefined {
  for (const slip of slips) {
    const found = slip(text, tokens, here);
    if (found) return found;
  }
  return undefined;
}

const slips: readonly Slip[] = [
  mergeMark,
  commentEnd,
  entity,
  textTooLong,
  quoteMissing,
  quotesMissing,
  operandMissing,
  conditionSplit,
  elseCondition,
  header,
  caseColon,
  turnedOperator,
  dashInName,
  moduleWord,
];

function mergeMark(text: string, _: Tokens, { start }: Token) {
  const line = restOfLine(text, lineStartOf(text, start));
  return /^(?:<{7}|={7}|>{7})(?: |$)/.test(text.slice(line.start, line.end)) ? problem('mergeMark', line) : undefined;
}

function commentEnd(text: string, _: Tokens, { start }: Token) {
  if (!text.startsWith('*/', start)) return undefined;
  const span = spanOf(start, start + 2);
  return problem('commentEnd', span, {}, [{ span, text: '' }]);
}

/** `&amp;&amp;`, as a web page writes it. */
function entity(text: string, _: Tokens, { start }: Token) {
  for (let at = start; at >= start - 6; at--) {
    const found = /^&(amp|lt|gt|quot|apos|#39);/.exec(text.slice(at, at + 6));
    if (!found || at + found[0].length < start) continue;
    const span = spanOf(at, at + found[0].length);
    const meant = entities[found[1]!]!;
    return problem('entity', span, { entity: found[0], meant }, [{ span, text: meant }]);
  }
  return undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

/** `"*.example.com)) return "DIRECT";` */
function textTooLong(text: string, { before: [last] }: Tokens, here: Token) {
  if (last?.type.label !== 'string' || last.end !== here.start) return undefined;
  const quote = text[last.start]!;
  const meant = /^.[^\s"'(),;]+/.exec(text.slice(last.start, last.end))?.[0].length ?? 0;
  const end = last.start + meant;
  if (meant === 0 || end >= last.end - 1) return undefined;
  return problem('textTooLong', spanOf(last.start, last.end), {}, [{ span: spanOf(end, end), text: quote }]);
}

/** `shExpMatch(host, *.example.com")` */
function quoteMissing(text: string, { before: [last] }: Tokens, { start, type }: Token) {
  if (!/^[.*]/.test(text.slice(start, start + 1)) || !last || !'(,'.includes(last.type.label)) return undefined;
  const found = /^[\w.*:/-]+(["'])/.exec(text.slice(start, start + 300));
  if (!found || type.label === '...') return undefined;
  return problem('quoteMissing', spanOf(start, start + found[0].length), {}, [
    { span: spanOf(start, start), text: found[1]! },
  ]);
}

/** `return PROXY proxy.example.com:8080;`, `isInNet(host, 10.0.0.0, 255.0.0.0)` */
function quotesMissing(text: string, { before: [last] }: Tokens, _here: Token) {
  const found = last && unquoted.exec(text.slice(last.start, last.start + 500))?.[0];
  if (!found) return undefined;
  const span = spanOf(last.start, last.start + found.length);
  return problem('quotesMissing', span, {}, [{ span, text: `"${found}"` }]);
}

const choice = /(?:PROXY|HTTPS?|SOCKS[45]?)[ \t]+[\w.[][\w.:[\]-]*/.source;

/** A result, an address, or the beginning of a URL. */
const unquoted = new RegExp(
  `^(?:${choice}(?:;[ \\t]*(?:DIRECT|${choice}))*|\\d+(?:\\.\\d+){3}|https?:\\/\\/[^\\s"'(),]+)`,
  'i',
);

const joins = ['||', '&&', ','];

/** `a || )`, `a || || b`, `(a, , b)`; a semicolon inside parentheses is one too. */
function operandMissing(text: string, { before: [last], open }: Tokens, here: Token) {
  if (!last) return undefined;
  const written = text.slice(here.start, here.end);
  const joint = text.slice(last.start, last.end);
  const around = open.at(-1)?.sign;
  if (joins.includes(joint) && (joins.includes(written) || /^[)\]};{]/.test(written))) {
    const span = spanOf(last.start, last.end);
    return problem('operandMissing', span, { operator: joint }, [{ span, text: '' }]);
  }
  const next = /^\s*(\|\||&&)/.exec(text.slice(here.end, here.end + 500));
  if (written !== ';' || around !== '(' || !next) return undefined;
  const span = spanOf(here.start, here.end);
  return problem('semicolonInside', span, {}, [{ span, text: '' }]);
}

/** `if (a) || (b) {` */
function conditionSplit(text: string, { closed, before: [last] }: Tokens, here: Token) {
  const word = closed?.owner?.type.keyword;
  const operator = text.slice(here.start, here.end);
  if (!closed || (word !== 'if' && word !== 'while') || !['||', '&&'].includes(operator)) return undefined;
  if (last?.type.label !== ')') return undefined;
  const end = conditionEnd(text, here.end);
  const edits = end && [
    { span: spanOf(closed.at, closed.at), text: '(' },
    { span: spanOf(end, end), text: ')' },
  ];
  return problem('conditionSplit', spanOf(here.start, here.end), { word, operator }, edits || undefined);
}

/** Behind the last closing parenthesis of the operands from a place on. */
function conditionEnd(text: string, from: number): number | undefined {
  let depth = 0;
  const signs = /"(?:[^"\\\r\n]|\\.)*"?|'(?:[^'\\\r\n]|\\.)*'?|[()]/g;
  signs.lastIndex = from;
  for (let found = signs.exec(text); found && found.index < from + 100_000; found = signs.exec(text)) {
    depth += found[0] === '(' ? 1 : found[0] === ')' ? -1 : 0;
    if (depth < 0) return undefined;
    const end = signs.lastIndex;
    if (found[0] === ')' && depth === 0 && !/^\s*(?:\|\||&&)/.test(text.slice(end, end + 500))) return end;
  }
  return undefined;
}

/** `else (a) {` */
function elseCondition(_: string, { closed, before: [last] }: Tokens, here: Token) {
  if (here.type.label !== '{' || last?.type.label !== ')' || closed?.owner?.type.keyword !== 'else') return undefined;
  const { start, end } = closed.owner;
  return problem('elseCondition', spanOf(start, end), {}, [{ span: spanOf(end, end), text: ' if' }]);
}

/** `function f {` and `function f()` without a brace behind it. */
function header(_: string, { before, closed }: Tokens, here: Token) {
  const [last, word] = before;
  if (!last) return undefined;
  if (here.type.label === '{' && last.type.label === 'name' && word?.type.keyword === 'function')
    return problem('parameters', spanOf(last.start, last.end), {}, [
      { span: spanOf(last.end, last.end), text: '(url, host)' },
    ]);
  const list = last.type.label === ')' && closed ? before.findIndex(({ start }) => start === closed.at) : -1;
  const isHeader = list > 0 && [before[list + 1], before[list + 2]].some((token) => token?.type.keyword === 'function');
  if (!isHeader || here.type.label === '{') return undefined;
  return problem('bodyNotOpened', spanOf(here.start, here.end), {}, [{ span: spanOf(last.end, last.end), text: ' {' }]);
}

/** `case "a" return …` */
function caseColon(_: string, { before: [last, word] }: Tokens, here: Token) {
  if (word?.type.keyword !== 'case' || !last) return undefined;
  return problem('somethingMissing', spanOf(here.start, here.end), { operator: ':' }, [
    { span: spanOf(last.end, last.end), text: ':' },
  ]);
}

/** `=<` and `=>` for `<=` and `>=`, `<>` for `!=`. */
function turnedOperator(text: string, _: Tokens, { start }: Token) {
  const from = /[=<]/.test(text.slice(start - 1, start)) ? start - 1 : start;
  const word = text.slice(from, from + 2);
  const meant = Object.hasOwn(turnedOperators, word) ? turnedOperators[word] : undefined;
  if (!meant) return undefined;
  const span = spanOf(from, from + 2);
  return problem('wordOperator', span, { word, meant }, [{ span, text: meant }]);
}

const turnedOperators: Readonly<Record<string, string>> = { '=<': '<=', '=>': '>=', '<>': '!=' };

/** `var proxy-a = …` */
function dashInName(text: string, { before: [last, word] }: Tokens, here: Token) {
  const declares = word && /^(?:var|let|const|function)$/.test(text.slice(word.start, word.end));
  if (!last || !declares || text[here.start] !== '-' || last.type.label !== 'name') return undefined;
  const name = /^[\w$-]+/.exec(text.slice(last.start, last.start + 100))![0];
  return problem('dashInName', spanOf(last.start, last.start + name.length), { meant: name.replace(/-+/g, '_') });
}

/** `export function FindProxyForURL…` */
function moduleWord(text: string, _: Tokens, { start, type }: Token) {
  if (type.keyword !== 'export' && type.keyword !== 'import') return undefined;
  const word = /^export(?:[ \t]+default)?(?=[ \t]+(?:async|function|class|const|let|var)\b)/.exec(
    text.slice(start, start + 100),
  );
  const span = spanOf(start, start + (word?.[0].length ?? 6));
  const removed = word ? [{ span: spanOf(start, span.end + 1), text: '' }] : undefined;
  return problem('moduleWord', span, { word: text.slice(span.start, span.end) }, removed);
}
