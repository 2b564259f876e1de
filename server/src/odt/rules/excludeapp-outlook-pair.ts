import { excludedApps, leaveOut, leavesOut } from '../excluded-apps';
import { suites } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/excludeapp-outlook-pair',
  severity: 'info',
  enabled: false,
  summary: 'Classic Outlook is excluded, but the new Outlook is not.',
  sources: ['new-outlook', 'odt-options#id-attribute-part-of-excludeapp-element'],
  messages: {
    pair: 'This leaves out classic Outlook only: the new Outlook is installed with {suite} all the same. Exclude OutlookForWindows too, if there is to be no Outlook.',
    add: 'Leave the new Outlook out too',
  },
  check(doc, report) {
    for (const { element, known } of suites(doc)) {
      const outlook = excludedApps(element).find((app) => app.known?.id === 'Outlook');
      if (!outlook || known.licence !== 'subscription' || leavesOut(element, 'OutlookForWindows')) continue;
      report(outlook.id.valueSpan, 'pair', {
        args: { suite: known.id },
        fixes: [{ title: 'add', edits: [leaveOut(doc, element, 'OutlookForWindows')] }],
      });
    }
  },
});
