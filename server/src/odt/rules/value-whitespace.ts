import { textOf } from '../../core/text';
import { attributeOf, type ValueKind } from '../../knowledge/odt-schema';
import { allAttributes } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

/** Kinds of values in which a blank at the end can be meant. */
const free: readonly ValueKind[] = ['text', 'propertyValue'];

export default defineRule({
  id: 'odt/value-whitespace',
  severity: 'warning',
  summary: 'A value begins or ends with a blank.',
  sources: ['upgrade-from-msi#keep-some-office-products-and-uninstall-all-other-office-products'],
  messages: {
    blanks:
      'The value of {name} begins or ends with a blank. The guidance does not say that setup.exe cuts blanks off, so it may take the value for an unknown one, without a message. Delete the blank.',
    trim: 'Delete the blanks around the value',
  },
  check(doc, report) {
    for (const attribute of allAttributes(doc)) {
      const { name, value, element } = attribute;
      const kind = attributeOf(element.name, name)?.kind;
      const trimmed = value.trim();
      if (!kind || free.includes(kind) || trimmed === value || trimmed === '') continue;
      const isOneLine = !/[\r\n]/.test(textOf(doc.text, attribute.valueSpan));
      report(isOneLine ? attribute.valueSpan : attribute.nameSpan, 'blanks', {
        args: { name },
        fixes: [{ title: 'trim', edits: [replaceValue(attribute, trimmed)], safe: true }],
      });
    }
  },
});
