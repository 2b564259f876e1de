import { attribute, attributeValue, elements } from '../document';
import { removeElement } from '../edit';
import { repeated } from '../repeated';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/duplicate-property',
  severity: 'warning',
  summary: 'The same Property is set twice.',
  sources: ['odt-options#property-element'],
  messages: {
    same: '"{name}" is set a second time, to the same value. The second Property changes nothing and is soon forgotten when the first one is edited. Delete it.',
    different:
      '"{name}" is set a second time, to another value. Which of the two setup.exe takes is not documented. Keep one of them.',
    first: 'The first "{name}"',
    removeThis: 'Delete this one',
    removeFirst: 'Delete the first one',
  },
  check(doc, report, settings) {
    for (const { first, again } of repeated(elements(doc, 'Property', 'Configuration'), ['Name'])) {
      const name = attribute(again, 'Name')!;
      const values = [first, again].map((element) => attributeValue(element, 'Value')?.trim().toLowerCase() ?? '');
      if (values.some((value) => settings.isPlaceholder(value))) continue;
      const isSame = values[0] === values[1];
      const args = { name: name.value.trim() };
      report(name.valueSpan, isSame ? 'same' : 'different', {
        args,
        related: [{ span: attribute(first, 'Name')!.valueSpan, message: 'first', args }],
        fixes: [
          { title: 'removeThis', edits: [removeElement(doc, again)], safe: isSame },
          isSame ? undefined : { title: 'removeFirst', edits: [removeElement(doc, first)] },
        ],
      });
    }
  },
});
