import { callableEntryPoints } from '../callable';
import type { EntryPoint, PacDocument } from '../document';
import { removeStatement } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/entry-point-redefined',
  severity: 'warning',
  summary: 'The entry point is defined twice, and only one definition is called.',
  sources: ['mdn-pac#syntax'],
  tag: 'unnecessary',
  messages: {
    again: 'Another definition of {name} replaces this one. What is written here never runs. Delete one of them.',
    winner: 'This definition is called.',
    remove: 'Delete this definition',
  },
  check(doc, report) {
    for (const meant of ['FindProxyForURL', 'FindProxyForURLEx']) {
      const entries = callableEntryPoints(doc).filter(({ name, fn }) => name === meant && fn);
      // A script may keep the first function under another name and build on it.
      const kept = doc.variables.some(({ name, within, reads }) => name === meant && !within && reads > 0);
      if (entries.length < 2 || kept || entries.some((entry) => !standsAlone(doc, entry))) continue;
      // Declarations take effect before the first line runs, assignments as they are reached.
      const winner = entries.findLast(({ how }) => how !== 'declaration') ?? entries.at(-1)!;
      for (const entry of entries)
        if (entry !== winner)
          report(entry.nameSpan, 'again', {
            args: { name: meant },
            fixes: [{ title: 'remove', edits: [removeStatement(doc, entry.node)] }],
            related: [{ span: winner.nameSpan, message: 'winner' }],
          });
    }
  },
});

/** A statement at the top of the script that does nothing else. */
const standsAlone = (doc: PacDocument, { node }: EntryPoint) =>
  doc.parentOf(node)?.type === 'Program' && (node.type !== 'VariableDeclaration' || node.declarations.length === 1);
