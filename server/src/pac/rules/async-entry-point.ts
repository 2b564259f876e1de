import { callableEntryPoints } from '../callable';
import type { PacDocument, ScriptFunction } from '../document';
import { removeSpan } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/async-entry-point',
  severity: 'error',
  summary: 'The entry point is async or a generator, so that it gives back no text.',
  sources: ['chromium-pac-engine'],
  messages: {
    async:
      'An async {name} gives back a promise, not a text. Engines do not wait for it: every call ends with an error, and the request goes without a proxy. Remove "async"; a PAC script cannot wait for anything.',
    generator:
      'A generator {name} gives back an object, not a text. Every call ends with an error, and the request goes without a proxy. Remove the star.',
    remove: 'Remove "{word}"',
  },
  check(doc, report) {
    for (const { fn, name } of callableEntryPoints(doc)) {
      if (!fn?.node.async && !fn?.node.generator) continue;
      const word = fn.node.async ? 'async' : '*';
      const edits = waits(doc, fn) ? undefined : removal(doc, fn);
      report(fn.nameSpan, fn.node.async ? 'async' : 'generator', {
        args: { name },
        fixes: [edits && { title: 'remove', args: { word }, edits }],
      });
    }
  },
});

/** Without `async` or the star, `await` and `yield` would be errors. */
const waits = (doc: PacDocument, fn: ScriptFunction) =>
  [...doc.nodes('AwaitExpression'), ...doc.nodes('YieldExpression')].some((node) => doc.functionAround(node) === fn);

function removal(doc: PacDocument, { node }: ScriptFunction) {
  const head = doc.text.slice(node.start, Math.min(node.body.start, node.start + 200));
  const async = /^async\s+/.exec(head)?.[0].length ?? 0;
  const star = node.generator ? head.indexOf('*') : -1;
  return [
    ...(async ? [removeSpan(node.start, node.start + async)] : []),
    ...(star < 0 ? [] : [removeSpan(node.start + star, node.start + star + 1)]),
  ];
}
