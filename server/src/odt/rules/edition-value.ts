import { attributes } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/edition-value',
  severity: 'error',
  summary: 'OfficeClientEdition is neither 32 nor 64.',
  sources: ['odt-options#officeclientedition-attribute-part-of-add-element'],
  messages: {
    value:
      '"{value}" is not an edition of Office. OfficeClientEdition takes 64 or 32 and nothing else; on Arm devices too the edition is 64.',
    empty: 'OfficeClientEdition is empty. Write 64 or 32, or delete the attribute to let setup.exe choose.',
    change: 'Change to "{value}"',
  },
  check(doc, report) {
    for (const edition of attributes(doc, 'OfficeClientEdition', ['Add'])) {
      const value = edition.value.trim();
      if (value === '32' || value === '64') continue;
      const likely = /32|86/.test(value) && !value.includes('64') ? ['32', '64'] : ['64', '32'];
      report(value ? edition.valueSpan : edition.nameSpan, value ? 'value' : 'empty', {
        args: { value },
        fixes: likely.map((bits) => ({
          title: 'change',
          args: { value: bits },
          edits: [replaceValue(edition, bits)],
        })),
      });
    }
  },
});
