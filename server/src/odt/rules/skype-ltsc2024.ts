import { leaveOut, leavesOut } from '../excluded-apps';
import { suites } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/skype-ltsc2024',
  severity: 'info',
  enabled: false,
  summary: 'An Office LTSC 2024 suite does not say whether Skype for Business is wanted.',
  sources: ['ltsc-2024-deploy#skype-for-business-in-office-ltsc-2024'],
  messages: {
    skype:
      '{suite} installs Skype for Business unless the file leaves it out. The customization tool of Microsoft leaves it out by default, a file written by hand does not. Add ExcludeApp Lync, if it is not wanted.',
    add: 'Leave Skype for Business out',
  },
  check(doc, report) {
    for (const { element, id, known } of suites(doc)) {
      if (known.generation !== '2024' || known.licence !== 'volume' || leavesOut(element, 'Lync')) continue;
      report(id.valueSpan, 'skype', {
        args: { suite: known.id },
        fixes: [{ title: 'add', edits: [leaveOut(doc, element, 'Lync')] }],
      });
    }
  },
});
