import { replaceValue } from '../edit';
import { knownProperties } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/property-case',
  severity: 'hint',
  summary: 'The name of a property differs from the documented one in letter case.',
  sources: ['odt-options#property-element', 'pr-29'],
  messages: {
    spelling:
      'The examples of the guidance write this property "{known}". Whether setup.exe tells capital from small letters here is not documented; in element and attribute names it does. Keep to that spelling.',
    change: 'Change to "{known}"',
  },
  check(doc, report) {
    for (const { name, known } of knownProperties(doc)) {
      if (name.value.trim() === known.name) continue;
      const args = { known: known.name };
      report(name.valueSpan, 'spelling', {
        args,
        fixes: [{ title: 'change', args, edits: [replaceValue(name, known.name)], safe: true }],
      });
    }
  },
});
