import { attributes, sameWord } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/display-level',
  severity: 'error',
  summary: 'Level of Display is neither None nor Full.',
  sources: ['odt-options#level-attribute-part-of-display-element'],
  messages: {
    wrong:
      'Level takes None or Full, not "{value}". Words such as Basic or Silent belong to other installers; setup.exe gives no message, and without a level that it knows it shows its windows as with Full. Write None for a silent installation, else Full.',
    change: 'Change to {value}',
  },
  check(doc, report) {
    for (const level of attributes(doc, 'Level', ['Display'])) {
      const value = level.value.trim();
      if (['None', 'Full'].some((known) => sameWord(value, known)) || (!level.quote && value === '')) continue;
      const isSilent = /^(?:no|non|nono|silent|quiet|hidden|passive|off|false|0)/i.test(value);
      const likely = isSilent ? ['None', 'Full'] : ['Full', 'None'];
      report(value === '' ? level.span : level.valueSpan, 'wrong', {
        args: { value },
        fixes: likely.map((word) => ({ title: 'change', args: { value: word }, edits: [replaceValue(level, word)] })),
      });
    }
  },
});
