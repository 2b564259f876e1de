import { closest } from '../../core/closest';
import { pacFunctions } from '../../knowledge/pac-functions';
import { replaceNode } from '../edit';
import { askedFor, isGlobalName } from '../global-names';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/unknown-function',
  severity: 'error',
  summary: 'A function is called that neither the script nor the engine has.',
  sources: ['chromium-pac-library', 'mdn-pac', 'winhttp-ipv6-helpers'],
  messages: {
    unknown:
      '{name} is not a function of PAC scripts, and this script does not declare it. The script ends with an error when it gets here, and the request goes without a proxy.',
    meant:
      '{name} is not a function of PAC scripts, and this script does not declare it. The script ends with an error when it gets here, and the request goes without a proxy. {known} is most likely meant.',
    rename: 'Change to {known}',
  },
  check(doc, report) {
    if (doc.broken) return;
    const asked = askedFor(doc);
    const own = doc.functions.flatMap(({ name, within }) => (name && !within ? [name] : [])).slice(0, 200);
    const names = new Set([...pacFunctions.map((fn) => fn.name), ...own]);
    for (const { name, nameSpan, global, within } of doc.calls) {
      if (!global || asked.has(name) || isGlobalName(name)) continue;
      const nearest = closest(name, names);
      // A function that calls itself would never come to its end.
      const known = nearest === within?.name ? undefined : nearest;
      report(nameSpan, known ? 'meant' : 'unknown', {
        args: { name, known: known ?? '' },
        fixes: [known ? { title: 'rename', args: { known }, edits: [replaceNode(nameSpan, known)] } : undefined],
      });
    }
  },
});
