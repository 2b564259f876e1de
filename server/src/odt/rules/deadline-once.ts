import { deadlineDay } from '../deadline';
import { attributes } from '../document';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/deadline-once',
  severity: 'hint',
  enabled: false,
  summary: 'Deadline counts for one set of updates only.',
  sources: ['odt-options#deadline-attribute-part-of-updates-element', 'update-settings'],
  messages: {
    once: 'This deadline counts for the next set of updates only. After it Office updates without one, and at the deadline it closes its apps 15 minutes after the notice. For a deadline that comes back with every update use Group Policy.',
  },
  check(doc, report) {
    for (const deadline of attributes(doc, 'Deadline', ['Updates']))
      if (deadlineDay(deadline.value.trim())) report(deadline.valueSpan, 'once');
  },
});
