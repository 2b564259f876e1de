import { defineRule } from '../rule';
import { configurationKey } from '../shared-activation';
import { tokenPairs } from '../token-pairs';

export default defineRule({
  id: 'reg/sclcache-appv-location',
  severity: 'info',
  summary: 'The folder for the licensing token is set in the key that only Office installed with App-V reads.',
  sources: ['doc-shared-computer'],
  messages: {
    appv: 'Only Office that was installed with App-V reads the folder for the licensing token from this key. Office installed with Click-to-Run, which is the usual way, pays no attention to it. Write it to {key} too, or instead.',
  },
  check(doc, report) {
    const pairs = tokenPairs(doc);
    if (pairs.some(({ role }) => role !== 'app-v')) return;
    for (const { override, directory } of pairs) {
      const first = override ?? directory;
      if (first) report(first.value.nameSpan, 'appv', { args: { key: configurationKey } });
    }
  },
});
