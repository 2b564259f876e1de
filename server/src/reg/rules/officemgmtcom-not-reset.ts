import { replaceData } from '../edit';
import { knownValues } from '../known-values';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/officemgmtcom-not-reset',
  severity: 'info',
  summary: 'Deleting officemgmtcom does not take the updates back from Configuration Manager.',
  sources: ['configuration-manager-updates'],
  messages: {
    deleted:
      'Configuration Manager keeps managing the updates of Office when officemgmtcom is only deleted. The import deletes it without a message, and Office goes on waiting for Configuration Manager. Write 0.',
    write: 'Write dword:00000000',
  },
  check(doc, report) {
    for (const { line, expected } of knownValues(doc))
      if (expected.setting?.id === 'policy-officemgmtcom' && line.data?.form === 'delete')
        report(line.dataSpan, 'deleted', {
          fixes: [{ title: 'write', edits: [replaceData(line, 'dword:00000000')] }],
        });
  },
});
