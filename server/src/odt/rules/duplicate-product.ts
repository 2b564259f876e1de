import { attribute, elements } from '../document';
import { mergeInto } from '../move';
import { repeated } from '../repeated';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/duplicate-product',
  severity: 'warning',
  summary: 'The same product stands twice in Add or in Remove.',
  sources: ['odt-options#product-element'],
  messages: {
    again:
      '"{id}" stands in {parent} twice. A product is described once, with all its languages and excluded apps; which of two descriptions setup.exe follows is not documented. Merge them.',
    first: 'The first "{id}"',
    merge: 'Merge it into the first one',
  },
  check(doc, report) {
    for (const { first, again } of repeated(elements(doc, 'Product'), ['ID', 'MSICondition'])) {
      const id = attribute(again, 'ID')!;
      const args = { id: id.value.trim(), parent: again.parent?.name ?? '' };
      const edits = mergeInto(doc, first, again);
      report(id.valueSpan, 'again', {
        args,
        related: [{ span: attribute(first, 'ID')!.valueSpan, message: 'first', args }],
        fixes: [edits ? { title: 'merge', edits } : undefined],
      });
    }
  },
});
