import { elements, isTrue } from '../document';
import { removeElement } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/updates-enabled-default',
  severity: 'hint',
  enabled: false,
  tag: 'unnecessary',
  summary: 'Updates only says what holds anyway.',
  sources: ['odt-options#enabled-attribute-part-of-updates-element'],
  messages: {
    default:
      'Updates are on by default, and this element says no more than that. The file does the same without it on a device without Office. Delete it, or keep it for the reader.',
    remove: 'Delete Updates',
  },
  check(doc, report) {
    for (const updates of elements(doc, 'Updates', 'Configuration')) {
      const [only, ...others] = updates.attributes;
      if (only?.name !== 'Enabled' || !isTrue(only.value.trim()) || others.length > 0) continue;
      report(updates.nameSpan, 'default', { fixes: [{ title: 'remove', edits: [removeElement(doc, updates)] }] });
    }
  },
});
