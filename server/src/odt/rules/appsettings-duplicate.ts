import { attribute, attributeValue, elements, sameWord } from '../document';
import { removeElement } from '../edit';
import { repeated } from '../repeated';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/appsettings-duplicate',
  severity: 'warning',
  summary: 'The same preference is set twice.',
  sources: ['odt-options#appsettings-element'],
  messages: {
    differs:
      '"{name}" under the same key is set twice, to different values. Which of them Office ends up with is not documented. Keep one.',
    same: '"{name}" under the same key is set twice, to the same value. The second line has no effect. Delete it.',
    first: 'The first "{name}"',
    deleteThis: 'Delete this one',
    deleteFirst: 'Delete the first one',
  },
  check(doc, report) {
    for (const { first, again } of repeated(elements(doc, 'User', 'AppSettings'), ['Key', 'Name'])) {
      const name = attribute(again, 'Name');
      if (!name?.value.trim()) continue;
      const args = { name: name.value.trim() };
      const same = ['Value', 'Type'].every((word) =>
        sameWord(attributeValue(first, word)?.trim(), attributeValue(again, word)?.trim() ?? ''),
      );
      report(name.valueSpan, same ? 'same' : 'differs', {
        args,
        related: [{ span: attribute(first, 'Name')!.valueSpan, message: 'first', args }],
        fixes: [
          { title: 'deleteThis', edits: [removeElement(doc, again)], safe: same },
          same ? undefined : { title: 'deleteFirst', edits: [removeElement(doc, first)] },
        ],
      });
    }
  },
});
