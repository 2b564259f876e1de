import type { Token } from 'acorn';
import { closest } from '../core/closest';
import type { SyntaxProblem } from '../core/language';
import { spanOf } from '../core/text';
import { syntaxProblem as problem } from './syntax-texts';
import type { Tokens } from './tokens';

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

/** Words of other languages, words in the wrong letter case, and misspelt ones. */
export function wrongWord(text: string, tokens: Tokens): SyntaxProblem | undefined {
  const { here, before } = tokens;
  const lineOf = (token: Token) => !/[\r\n]/.test(text.slice(token.end, here?.start));
  if (!here) return undefined;
  for (const token of [here, ...before.filter((each, i) => i === 0 || lineOf(each))]) {
    if (token?.type.label !== 'name') continue;
    const span = spanOf(token.start, token.end);
    const word = text.slice(token.start, token.end);
    const meant = word.toLowerCase();
    if (word !== meant && keywords.includes(meant))
      return problem('keywordCase', span, { word, meant }, [{ span, text: meant }]);
    const operator = token === here && Object.hasOwn(operators, meant) ? operators[meant]! : undefined;
    if (operator) return problem('wordOperator', span, { word, meant: operator }, [{ span, text: operator }]);
    if (token === before[0] && meant === 'then') return problem('strayWord', span, { word }, [{ span, text: '' }]);
    if (token === before[0] && meant === 'not')
      return problem('wordOperator', span, { word, meant: '!' }, [
        { span: spanOf(token.start, here.start), text: '!' },
      ]);
    if (token === before[0] && meant === 'end' && here?.type.keyword && lineOf(token)) {
      const both = spanOf(token.start, here.end);
      return problem('strayWord', both, { word: text.slice(both.start, both.end) }, [{ span: both, text: '' }]);
    }
  }
  return elseIf(text, tokens, lineOf) ?? misspelt(text, tokens, lineOf);
}

function elseIf(text: string, { here, before }: Tokens, lineOf: (token: Token) => boolean): SyntaxProblem | undefined {
  if (here?.type.label !== '{' && !here?.type.keyword && here?.type.label !== 'name') return undefined;
  const wrong = before.find((token) => /^(?:elseif|elsif|elif)$/i.test(text.slice(token.start, token.end)));
  if (!wrong || !lineOf(wrong)) return undefined;
  const span = spanOf(wrong.start, wrong.end);
  return problem('elseIf', span, { word: text.slice(span.start, span.end) }, [{ span, text: 'else if' }]);
}

/** `retrun "DIRECT"`: the word before is no keyword, and what follows needs one. */
function misspelt(
  text: string,
  { here, before }: Tokens,
  lineOf: (token: Token) => boolean,
): SyntaxProblem | undefined {
  const [last] = before;
  // Of `fucntion f() {` and `esle if (a) {` the first word of the line is the wrong one.
  const first = before.filter(lineOf).findLast(({ type }) => type.label === 'name');
  for (const token of new Set([last, first])) {
    if (!here || token?.type.label !== 'name' || !lineOf(token) || token.end - token.start < 3) continue;
    const word = text.slice(token.start, token.end);
    const next = before[before.indexOf(token) - 1] ?? here;
    const startsStatement = !/[\w$.)\]]\s*$/.test(text.slice(Math.max(0, token.start - 20), token.start));
    const meant = startsStatement && next.type.label !== '(' && next.type.label !== '.' ? closest(word, keywords) : '';
    if (!meant) continue;
    const span = spanOf(token.start, token.end);
    return problem('wordMeant', span, { word, meant }, [{ span, text: meant }]);
  }
  return undefined;
}
