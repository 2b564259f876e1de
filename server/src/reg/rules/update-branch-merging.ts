import { channelOfToken } from '../../knowledge/channel-guids';
import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';

export default defineRule({
  id: 'reg/update-branch-merging',
  severity: 'info',
  summary: 'updatebranch names Semi-Annual Enterprise Channel, which is being joined with Monthly Enterprise Channel.',
  sources: ['channel-changes-2025', 'unified-channels'],
  messages: {
    merging:
      'Deferred is Semi-Annual Enterprise Channel. It is meant for devices that nobody sits at, and from Version 2606 (July 2026) it is serviced together with Monthly Enterprise Channel. On devices that people use, MonthlyEnterprise is the better choice.',
    write: 'Write "MonthlyEnterprise"',
  },
  check(doc, report) {
    for (const { value, text = '' } of settingsIn(doc, 'policy-updatebranch'))
      if (channelOfToken(text.trim())?.status === 'merging')
        report(value.dataSpan, 'merging', {
          fixes: [{ title: 'write', edits: [replaceData(value, '"MonthlyEnterprise"')] }],
        });
  },
});
