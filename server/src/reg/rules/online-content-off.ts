import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/online-content-off',
  severity: 'error',
  summary: 'Office may not connect to the internet.',
  sources: ['feature-disabled#more-information', 'doc-shared-computer'],
  messages: {
    off: 'UseOnlineContent=0 keeps Office from connecting to the internet. Then nobody can sign in, Microsoft 365 Apps does not activate, and a shared computer cannot renew its licensing token. Set it to 2.',
    change: 'Change to {data}',
  },
  check(doc, report) {
    const data = 'dword:00000002';
    for (const { value } of settingsWith(doc, ['useonlinecontent'], 0))
      report(value.dataSpan, 'off', {
        fixes: [{ title: 'change', args: { data }, edits: [replaceData(value, data)] }],
      });
  },
});
