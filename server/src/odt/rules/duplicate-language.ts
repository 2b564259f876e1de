import { attribute, elements } from '../document';
import { removeElement } from '../edit';
import { repeated } from '../repeated';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/duplicate-language',
  severity: 'hint',
  tag: 'unnecessary',
  summary: 'The same Language stands twice in one product.',
  sources: ['odt-options#language-element'],
  messages: {
    again: '"{id}" stands in this product already. The second Language element changes nothing. Delete it.',
    first: 'The first "{id}"',
    remove: 'Delete the second one',
  },
  check(doc, report) {
    for (const { first, again } of repeated(elements(doc, 'Language', 'Product'), [
      'ID',
      'TargetProduct',
      'Fallback',
    ])) {
      const id = attribute(again, 'ID')!;
      const args = { id: id.value.trim() };
      report(id.valueSpan, 'again', {
        args,
        related: [{ span: attribute(first, 'ID')!.valueSpan, message: 'first', args }],
        fixes: [{ title: 'remove', edits: [removeElement(doc, again)], safe: true }],
      });
    }
  },
});
