import type { Identifier } from 'acorn';
import { callableEntryPoints } from '../callable';
import type { ScriptFunction } from '../document';
import { insertAt, replaceNode, written } from '../edit';
import { hostInFront, parametersAdded, takesHostBeforeUrl } from '../parameters';
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
    first:
      'Engines hand over the URL first and the host second. {name} gets the URL here, so that tests of it look at the wrong text. Write (url, host).',
    extra: 'Engines hand over two values, the URL and the host. "{name}" never has a value.',
    swap: 'Swap the parameters',
    add: 'Write (url, host)',
  },
  check(doc, report) {
    for (const { fn } of callableEntryPoints(doc)) {
      if (!fn) continue;
      const [, second, third] = fn.node.params;
      const first = hostInFront(fn.node);
      if (first && second && takesHostBeforeUrl(fn.node)) {
        const edits = [replaceNode(first, written(doc, second)), replaceNode(second, written(doc, first))];
        report(first, 'swapped', { fixes: [{ title: 'swap', edits }] });
      }
      if (first && !second) {
        const edits = [insertAt(first.start, 'url, ')];
        report(first, 'first', { args: { name: first.name }, fixes: [{ title: 'add', edits }] });
      }
      const missing =
        fn.node.params.length < 2 ? unboundNames(doc, 'url', 'host').find((node) => isIn(node, fn)) : undefined;
      const edits = missing && parametersAdded(doc, fn);
      if (missing)
        report(missing, 'missing', { args: { name: missing.name }, fixes: [edits && { title: 'add', edits }] });
      if (third?.type !== 'Identifier' || doc.variableOf(third)?.assignments.length) continue;
      const calledWithMore = doc.calls.some(({ name, args }) => name === fn.name && args.length > 2);
      if (!calledWithMore && doc.variableOf(third)?.reads) report(third, 'extra', { args: { name: third.name } });
    }
  },
});

const isIn = (node: Identifier, fn: ScriptFunction) => node.start >= fn.node.start && node.end <= fn.node.end;
