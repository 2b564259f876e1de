import { guidanceDate } from '../../knowledge/sources';
import { olderWay } from '../library-edits';
import { type NewerUse, newerLibrary } from '../newer-library';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/es5-runtime',
  severity: 'warning',
  summary: 'The script uses functions of JavaScript that the engine of WinHTTP may lack.',
  sources: ['winhttp-autoproxy', 'const-in-pac'],
  messages: {
    newer:
      '{name} came into JavaScript in 2015 or later, and WinHTTP runs PAC scripts with an older engine of its own. Where that engine lacks it, the script ends with an error when it gets here, and the request goes without a proxy. Which versions of Windows have it is not documented ({date}).',
    again: 'Here too.',
    older: 'Write it in the older way',
  },
  check(doc, report, { pacTarget }) {
    if (pacTarget === 'browsers' || doc.broken) return;
    const byName = new Map<string, NewerUse[]>();
    for (const use of newerLibrary(doc)) {
      const same = byName.get(use.name);
      if (same) same.push(use);
      else byName.set(use.name, [use]);
    }
    for (const [name, uses] of byName) {
      const [first, ...others] = uses;
      const edits = uses.slice(0, 200).flatMap(({ node }) => olderWay(doc, node));
      report(first!.node, 'newer', {
        args: { name, date: guidanceDate },
        related: others.slice(0, 20).map(({ node }) => ({ span: node, message: 'again' as const })),
        fixes: [edits.length > 0 ? { title: 'older', edits } : undefined],
      });
    }
  },
});
