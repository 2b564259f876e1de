import type { AnyNode } from 'acorn';
import type { EntryPoint, Result, ResultElement } from './document';
import type { PossibleTexts } from './possible-texts';
import { elementsOf } from './result-grammar';

/** So many pairs of a text and a `return` are looked at. */
const mostPairs = 100_000;

/** Every text that the entry points can give back, in the order of the text. */
export function resultsOf(entryPoints: readonly EntryPoint[], possible: PossibleTexts): Result[] {
  const found = new Map<AnyNode, Result>();
  // Scripts give the same few results again and again.
  const elements = new Map<string, ResultElement[]>();
  let pairs = 0;
  for (const fn of new Set(entryPoints.map((entry) => entry.fn))) {
    if (!fn) continue;
    const { body } = fn.node;
    const given = body.type === 'BlockStatement' ? fn.returns : [{ argument: body, type: 'expression' as const }];
    for (const statement of given) {
      if (!statement.argument || pairs > mostPairs) continue;
      for (const text of possible.of(statement.argument).texts) {
        pairs++;
        let result = found.get(text.node);
        if (!result) {
          const known = elements.get(text.value) ?? elementsOf(text.value);
          elements.set(text.value, known);
          result = { text, elements: known, returns: [] };
          found.set(text.node, result);
        }
        if (statement.type === 'ReturnStatement') result.returns.push(statement);
      }
    }
  }
  return [...found.values()].sort((a, b) => a.text.node.start - b.text.node.start);
}
