import { autodiscoverMethods, excludedMethods } from '../autodiscover';
import { replaceData } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/autodiscover-all-excluded',
  severity: 'error',
  summary: 'Every way in which Outlook could find the mailbox is excluded.',
  sources: ['autodiscover-policy#more-information', 'outlook-autodiscover#autodiscover-process'],
  messages: {
    all: 'All ways of Autodiscover are excluded, so Outlook finds no mailbox. No account can be set up, and address book and free/busy times of existing ones stop. Take out at least the one for Microsoft 365: set ExcludeExplicitO365Endpoint to 0.',
    allow: 'Allow Microsoft 365: ExcludeExplicitO365Endpoint to {data}',
  },
  check(doc, report) {
    for (const excluded of excludedMethods(doc)) {
      const endpoint = excluded.find(({ setting }) => setting.id === 'autodiscover-excludeexplicito365endpoint');
      if (!endpoint || excluded.length < autodiscoverMethods.length) continue;
      const data = 'dword:00000000';
      report(endpoint.value.dataSpan, 'all', {
        fixes: [{ title: 'allow', args: { data }, edits: [replaceData(endpoint.value, data)] }],
      });
    }
  },
});
