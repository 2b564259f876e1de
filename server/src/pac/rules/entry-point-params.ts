import type { Identifier, Pattern } from 'acorn';
import { callableEntryPoints } from '../callable';
import type { PacDocument, ScriptFunction } from '../document';
import { insertAt, replaceNode, written } from '../edit';
import { defineRule } from '../rule';
import { unboundNames } from '../unbound-names';

export default defineRule({
  id: 'pac/entry-point-params',
  severity: 'warning',
  summary: 'The entry point does not take url and host, in this order.',
  sources: ['chromium-pac-engine', 'mdn-pac#syntax'],
  messages: {
    swapped:
      'Engines hand over the URL first and the host second. Here the names stand the other way round, so that every test looks at the wrong text. Swap them.',
    missing:
      '{name} is used but is not a parameter here. Engines hand over the URL and the host; without the parameter the script ends with an error and the request goes without a proxy. Write (url, host).',
    extra: 'Engines hand over two values, the URL and the host. "{name}" never has a value.',
    swap: 'Swap the parameters',
    add: 'Write (url, host)',
  },
  check(doc, report) {
    for (const { fn } of callableEntryPoints(doc)) {
      if (!fn) continue;
      const [first, second, third] = fn.node.params;
      if (named(first, /^(?:host|hostname|h)$/i) && named(second, /^(?:url|uri|u)$/i))
        report(first, 'swapped', {
          fixes: [
            {
              title: 'swap',
              edits: [replaceNode(first, written(doc, second)), replaceNode(second, written(doc, first))],
            },
          ],
        });
      const missing =
        fn.node.params.length < 2 ? unboundNames(doc, 'url', 'host').find((node) => isIn(node, fn)) : undefined;
      if (missing) report(missing, 'missing', { args: { name: missing.name }, fixes: [addParams(doc, fn)] });
      if (third?.type !== 'Identifier' || doc.variableOf(third)?.assignments.length) continue;
      const calledWithMore = doc.calls.some(({ name, args }) => name === fn.name && args.length > 2);
      if (!calledWithMore && doc.variableOf(third)?.reads) report(third, 'extra', { args: { name: third.name } });
    }
  },
});

const named = (param: Pattern | undefined, name: RegExp): param is Identifier =>
  param?.type === 'Identifier' && name.test(param.name);

const isIn = (node: Identifier, fn: ScriptFunction) => node.start >= fn.node.start && node.end <= fn.node.end;

function addParams(doc: PacDocument, { node }: ScriptFunction) {
  const open = doc.text.indexOf(
    '(',
    node.type === 'ArrowFunctionExpression' ? node.start : (node.id?.end ?? node.start),
  );
  const [only] = node.params;
  if (only?.type === 'Identifier' && only.name !== 'url') return undefined;
  const edit = only ? insertAt(only.end, ', host') : insertAt(open + 1, 'url, host');
  return open < 0 || open > node.body.start ? undefined : { title: 'add' as const, edits: [edit] };
}
