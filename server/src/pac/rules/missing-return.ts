import { answeringFunctions } from '../answering';
import type { PacDocument, ScriptFunction } from '../document';
import { addAtEndOf, quoted, written } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/missing-return',
  severity: 'error',
  summary: 'The entry point, or a function that answers for it, can end without giving back a result.',
  sources: ['chromium-pac-engine', 'firefox-pac'],
  messages: {
    falls:
      '{name} can come to its end without a return. It then gives back undefined: engines treat that as an error of the script and the request goes without a proxy, with no message. End the function with a return.',
    direct: 'End with return "DIRECT"',
    proxy: 'End with return {result}',
  },
  check(doc, report) {
    if (doc.broken) return;
    for (const [fn, name] of answeringFunctions(doc)) {
      if (!fn.canFallOffTheEnd || fn.node.body.type !== 'BlockStatement') continue;
      const { body } = fn.node;
      const result = lastProxy(doc, fn);
      report(fn.nameSpan, 'falls', {
        args: { name },
        fixes: [
          { title: 'direct', edits: [addAtEndOf(doc, body, `return ${quoted(doc, 'DIRECT')};`)] },
          result
            ? { title: 'proxy', args: { result }, edits: [addAtEndOf(doc, body, `return ${result};`)] }
            : undefined,
        ],
      });
    }
  },
});

/** The last result of the function that names a proxy, as it is written. */
function lastProxy(doc: PacDocument, fn: ScriptFunction): string | undefined {
  const proxies = doc.results.filter(({ elements }) => elements[0] && !/^DIRECT$/i.test(elements[0].type));
  for (const { returns } of proxies.reverse()) {
    const argument = returns.findLast((node) => doc.functionAround(node) === fn)?.argument;
    if (argument?.type === 'Literal' || argument?.type === 'Identifier') return written(doc, argument);
  }
  return undefined;
}
