import { daysLater, deadlineDay } from '../deadline';
import { attributes } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/deadline-soon',
  severity: 'info',
  summary: 'Deadline leaves less than a week.',
  sources: ['odt-options#deadline-attribute-part-of-updates-element'],
  messages: {
    soon: 'This deadline is less than a week away on {today}. Devices that are not online in time update at once when they come back, and close Office apps shortly after the notice. The guidance advises a week at least.',
    later: 'Put it a week off: {deadline}',
  },
  check(doc, report, { today }) {
    for (const deadline of attributes(doc, 'Deadline', ['Updates'])) {
      const value = deadline.value.trim();
      const day = deadlineDay(value);
      if (!day || day < today || day >= daysLater(today, 7)) continue;
      const [year, month, dayOfMonth] = daysLater(today, 7).split('-');
      const later = `${month}/${dayOfMonth}/${year} ${value.split(' ')[1]}`;
      report(deadline.valueSpan, 'soon', {
        args: { today },
        fixes: [{ title: 'later', args: { deadline: later }, edits: [replaceValue(deadline, later)] }],
      });
    }
  },
});
