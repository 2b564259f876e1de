import { pacFunction } from '../../knowledge/pac-functions';
import { askedFor } from '../global-names';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/helper-redefined',
  severity: 'info',
  summary: 'The script declares a function with the name of a predefined one.',
  sources: ['chromium-pac-engine'],
  messages: {
    own: 'The script has its own {name} in place of the predefined one. Every call uses the one of the script, also in Chrome, Edge and Firefox. If both should do the same, delete it; else give it another name.',
  },
  check(doc, report) {
    const asked = askedFor(doc);
    for (const { name, nameSpan, within, node } of doc.functions) {
      const predefined = name && !within ? pacFunction(name) : undefined;
      // The functions that not every engine has are often supplied by the script.
      // `if (typeof dnsDomainIs == "undefined")`: for tools that run the script without an engine.
      if (!predefined || asked.has(predefined.name)) continue;
      if (predefined.engines.length < 3 || node.type === 'ArrowFunctionExpression') continue;
      report(nameSpan, 'own', { args: { name: predefined.name } });
    }
  },
});
