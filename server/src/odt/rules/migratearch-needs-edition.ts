import { attribute, attributes, isTrue } from '../document';
import { addAttribute } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/migratearch-needs-edition',
  severity: 'error',
  summary: 'MigrateArch is TRUE, but OfficeClientEdition does not name the target.',
  sources: ['odt-options#migratearch-attribute-part-of-add-element', 'change-bitness'],
  messages: {
    missing:
      'MigrateArch needs OfficeClientEdition. That attribute names the edition to which Office is moved; without it setup.exe keeps the installed one and nothing is migrated.',
    add: 'Add OfficeClientEdition="{value}"',
  },
  check(doc, report) {
    for (const { value, element: add } of attributes(doc, 'MigrateArch', ['Add'])) {
      if (!isTrue(value.trim()) || attribute(add, 'OfficeClientEdition')) continue;
      report(add.nameSpan, 'missing', {
        fixes: ['64', '32'].map((bits) => ({
          title: 'add',
          args: { value: bits },
          edits: [addAttribute(add, 'OfficeClientEdition', bits)],
        })),
      });
    }
  },
});
