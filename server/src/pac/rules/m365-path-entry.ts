import { activationEntries, activationHostsCite } from '../../knowledge/activation-hosts';
import { spanWithin } from '../document';
import { testsWith } from '../pattern-fault';
import { defineRule } from '../rule';
import { hostCondition, nameOf, replaceTest } from '../test-edit';

export default defineRule({
  id: 'pac/m365-path-entry',
  severity: 'warning',
  summary: 'An entry of the list for firewalls stands in the script with its path.',
  sources: [activationHostsCite, 'chromium-proxy'],
  messages: {
    path: 'This is an entry of the list for firewalls, and a script never sees its path "{path}": the host has none, and for https the URL comes without it. The test does not hold and {host} goes another way than is meant. Compare the host alone.',
    host: 'Compare the host with {host}',
  },
  check(doc, report) {
    for (const test of testsWith(doc, 'listed-path')) {
      const { pattern, node } = test;
      const value = pattern.value.toLowerCase();
      const entry = activationEntries.find(({ host, path }) => path && value.includes(`${host}${path}`.toLowerCase()));
      const name = nameOf(doc, 'host', node);
      if (!entry?.path) continue;
      const start = value.indexOf(entry.path.toLowerCase());
      const edits = name ? replaceTest(doc, test, [hostCondition(doc, name, entry.host)]) : [];
      report(spanWithin(pattern, start, start + entry.path.length), 'path', {
        args: { path: entry.path, host: entry.host },
        fixes: [edits.length > 0 ? { title: 'host', args: { host: entry.host }, edits } : undefined],
      });
    }
  },
});
