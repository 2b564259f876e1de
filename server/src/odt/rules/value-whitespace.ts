import { textOf } from '../../core/text';
import type { ValueKind } from '../../knowledge/odt-schema';
import { propertyLike } from '../../knowledge/properties';
import { attributeValue } from '../document';
import { type DocumentedAttribute, documentedAttributes } from '../documented-attributes';
import { trimValue } from '../edit';
import { defineRule } from '../rule';

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
    for (const documented of documentedAttributes(doc)) {
      const { attribute } = documented;
      const { name, value } = attribute;
      const trimmed = value.trim();
      if (trimmed === value || trimmed === '' || (kindOf(documented) ?? 'text') === 'text') continue;
      const isOneLine = !/[\r\n]/.test(textOf(doc.text, attribute.valueSpan));
      const edits = trimValue(doc, attribute);
      report(isOneLine ? attribute.valueSpan : attribute.nameSpan, 'blanks', {
        args: { name },
        fixes: [edits.length > 0 ? { title: 'trim', edits, safe: true } : undefined],
      });
    }
  },
});

/** In a text a blank at the end can be meant, and so in the value of a property that is not known. */
function kindOf({ attribute, schema }: DocumentedAttribute): ValueKind | undefined {
  const { element } = attribute;
  return schema.kind === 'propertyValue'
    ? propertyLike(attributeValue(element, 'Name')?.trim() ?? '')?.kind
    : schema.kind;
}
