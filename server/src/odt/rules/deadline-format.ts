import { asDeadline, deadlineDay } from '../deadline';
import { attributes } from '../document';
import { removeAttribute, replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/deadline-format',
  severity: 'error',
  summary: 'Deadline is not a date and time as MM/DD/YYYY HH:MM.',
  sources: ['odt-options#deadline-attribute-part-of-updates-element'],
  messages: {
    format:
      'Deadline must be written MM/DD/YYYY HH:MM, month first, in UTC. "{value}" is something else; nothing says what Office makes of it, so count on no deadline or a wrong one. Write the date again.',
    change: 'Change to "{deadline}" (UTC)',
    remove: 'Delete Deadline',
  },
  check(doc, report) {
    for (const deadline of attributes(doc, 'Deadline', ['Updates'])) {
      const value = deadline.value.trim();
      if (value === '' || deadlineDay(value)) continue;
      const meant = asDeadline(value);
      report(deadline.valueSpan, 'format', {
        args: { value },
        fixes: [
          meant ? { title: 'change', args: { deadline: meant }, edits: [replaceValue(deadline, meant)] } : undefined,
          { title: 'remove', edits: [removeAttribute(doc, deadline)] },
        ],
      });
    }
  },
});
