import { allowedValue } from '../../knowledge/odt-schema';
import { replaceValue } from '../edit';
import { knownProperties } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/property-value',
  severity: 'error',
  summary: 'A property has a value that it does not take.',
  sources: [
    'odt-options#value-attribute-part-of-property-element',
    'odt-options#sharedcomputerlicensing-property-part-of-property-element',
    'odt-options#forceappshutdown-property-part-of-property-element',
    'doc-shared-computer',
  ],
  messages: {
    wrong:
      '{name} takes {first} or {second}, not "{value}". No other value is documented; setup.exe gives no message, so count on the property not taking effect. Write {first} or {second}.',
    change: 'Change to {value}',
  },
  check(doc, report) {
    for (const { value, known } of knownProperties(doc)) {
      const word = value?.value.trim();
      const allowed = known.values?.map((one) => one.value) ?? [];
      const [first = '', second = ''] = allowed;
      if (!value || !word || allowed.length === 0 || allowedValue(known, word)) continue;
      const likely = meansNo.test(word) === no.includes(first) ? [first, second] : [second, first];
      report(value.valueSpan, 'wrong', {
        args: { name: known.name, value: word, first, second },
        fixes: likely.map((one) => ({ title: 'change', args: { value: one }, edits: [replaceValue(value, one)] })),
      });
    }
  },
});

const no = ['0', 'FALSE'];
const meansNo = /^(?:0+|no?|off|none|disabled?|f|fals.?|flase)$/i;
