import { deadlineDay } from '../deadline';
import { attributes } from '../document';
import { removeAttribute } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/deadline-past',
  severity: 'warning',
  summary: 'Deadline lies in the past.',
  sources: ['odt-options#deadline-attribute-part-of-updates-element'],
  messages: {
    past: 'This deadline passed on {day}. A deadline counts for one set of updates only: for later ones Office takes no notice of it, and nobody is told. Set a new one, or delete it.',
    remove: 'Delete Deadline',
  },
  check(doc, report, { today }) {
    for (const deadline of attributes(doc, 'Deadline', ['Updates'])) {
      const day = deadlineDay(deadline.value.trim());
      if (!day || day >= today) continue;
      report(deadline.valueSpan, 'past', {
        args: { day },
        fixes: [{ title: 'remove', edits: [removeAttribute(doc, deadline)] }],
      });
    }
  },
});
