import { leaveOut, leavesOut } from '../excluded-apps';
import { suites } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/excludeapp-gov-teams',
  severity: 'warning',
  summary: 'Teams is installed with the suite in a GCC High or DoD environment.',
  sources: ['gcc-high'],
  messages: {
    teams:
      '{suite} installs Teams, which must not come with the suite in GCC High and DoD environments. setup.exe does not know the environment and gives no message; the guidance has Teams installed on its own there. Add ExcludeApp Teams.',
    add: 'Leave Teams out',
  },
  check(doc, report, settings) {
    if (settings.cloud !== 'USGovDoD' && settings.cloud !== 'USGovGCCHigh') return;
    for (const { element, id, known } of suites(doc)) {
      const hasTeams = known.licence === 'subscription' && !known.without?.includes('Teams');
      if (!hasTeams || leavesOut(element, 'Teams')) continue;
      report(id.valueSpan, 'teams', {
        args: { suite: known.id },
        fixes: [{ title: 'add', edits: [leaveOut(doc, element, 'Teams')] }],
      });
    }
  },
});
