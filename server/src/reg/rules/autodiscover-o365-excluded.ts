import { autodiscoverMethods, excludedMethods } from '../autodiscover';
import { replaceData } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/autodiscover-o365-excluded',
  severity: 'warning',
  summary: 'Outlook may not ask Microsoft 365 for the mailbox.',
  sources: ['autodiscover-policy#more-information', 'outlook-autodiscover#autodiscover-process'],
  messages: {
    excluded:
      'ExcludeExplicitO365Endpoint=1 keeps Outlook from asking Microsoft 365 directly. Mailboxes there are then found only by way of the DNS records of your domain, or not at all. It is meant for organizations without Exchange Online: else set it to 0.',
    change: 'Change to {data}',
  },
  check(doc, report) {
    for (const excluded of excludedMethods(doc)) {
      const endpoint = excluded.find(({ setting }) => setting.id === 'autodiscover-excludeexplicito365endpoint');
      if (!endpoint || excluded.length === autodiscoverMethods.length) continue;
      const data = 'dword:00000000';
      report(endpoint.value.dataSpan, 'excluded', {
        fixes: [{ title: 'change', args: { data }, edits: [replaceData(endpoint.value, data)] }],
      });
    }
  },
});
