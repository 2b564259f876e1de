import type { Identifier } from 'acorn';
import { pageGlobals, scriptHostGlobals } from '../../knowledge/script-globals';
import type { PacDocument } from '../document';
import { removeStatement, replaceNode, written } from '../edit';
import { unguardedReads } from '../global-names';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/browser-global',
  severity: 'error',
  summary: 'The script uses something that web pages, Windows scripts or Node have, and PAC scripts lack.',
  sources: ['chromium-pac-engine', 'firefox-pac', 'winhttp-autoproxy'],
  messages: {
    page: 'PAC scripts have no {name}: only the language itself and the predefined functions are there. The script ends with an error when it gets here, and the request goes without a proxy.',
    host: 'PAC scripts have no {name}, and Windows lets them create no objects of the system. The script ends with an error when it gets here, and the request goes without a proxy.',
    again: 'Here too.',
    remove: 'Remove the statement',
    alert: 'Write to the log with alert',
  },
  check(doc, report) {
    if (doc.broken) return;
    for (const [name, [first, ...others]] of unguardedReads(doc, pageGlobals)) {
      report(first!, scriptHostGlobals.has(name) ? 'host' : 'page', {
        args: { name },
        related: others.slice(0, 10).map((span) => ({ span, message: 'again' as const })),
        fixes: name === 'console' ? logFixes(doc, [first!, ...others]) : [],
      });
    }
  },
});

/** `console.log(x);` can go, or become `alert(x);`. */
function logFixes(doc: PacDocument, places: readonly Identifier[]) {
  const calls = places.map((place) => {
    const member = doc.parentOf(place);
    const call = member && doc.parentOf(member);
    const statement = call && doc.parentOf(call);
    return call?.type === 'CallExpression' && call.callee === member && statement?.type === 'ExpressionStatement'
      ? { call, statement }
      : undefined;
  });
  const all = calls.flatMap((it) => it ?? []);
  if (all.length < calls.length) return [];
  const single = all.every(({ call }) => call.arguments.length === 1);
  return [
    { title: 'remove' as const, edits: all.map(({ statement }) => removeStatement(doc, statement)) },
    single
      ? {
          title: 'alert' as const,
          edits: all.map(({ call }) => replaceNode(call, `alert(${written(doc, call.arguments[0]!)})`)),
        }
      : undefined,
  ];
}
