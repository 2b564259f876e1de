import { sameWord } from '../document';
import { removeElement } from '../edit';
import { knownProperties } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/pinicons-obsolete',
  severity: 'hint',
  tag: 'unnecessary',
  summary: 'PinIconsToTaskbar does nothing on the Windows of today.',
  sources: ['odt-options#piniconstotaskbar-property-part-of-property-element'],
  messages: {
    obsolete:
      'PinIconsToTaskbar acts on Windows 7 and 8.1 only, where Microsoft 365 Apps is no longer supported. On Windows 10 and later nothing is pinned or kept from being pinned. The Property can go.',
    remove: 'Delete PinIconsToTaskbar',
  },
  check(doc, report) {
    for (const { element, name, value, known } of knownProperties(doc))
      if (known.name === 'PinIconsToTaskbar')
        report(name.valueSpan, 'obsolete', {
          fixes: [
            {
              title: 'remove',
              edits: [removeElement(doc, element)],
              safe: known.default !== undefined && sameWord(value?.value.trim(), known.default),
            },
          ],
        });
  },
});
