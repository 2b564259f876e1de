import { spanWithin } from '../document';
import { quoted, written } from '../edit';
import { missedHosts } from '../published-names';
import { defineRule } from '../rule';
import { replaceTest } from '../test-edit';

/** Hosts that belong together although neither lies below the other. */
const siblings = ['officeclient.microsoft.com', 'office15client.microsoft.com'];

export default defineRule({
  id: 'pac/wildcard-below-host',
  severity: 'warning',
  summary: 'A test asks for names below a host of Microsoft 365 that has none, and leaves out the host.',
  sources: ['m365-endpoints', 'doc-activation-errors#check-whether-youre-behind-a-firewall'],
  messages: {
    below:
      '{host} is itself the host; Microsoft lists no name below it, and "{value}" does not match it. Test {hosts}.',
    test: 'Test {hosts}',
  },
  check(doc, report, { cloud }) {
    for (const { test, missed, asks, namesBelow } of missedHosts(doc, cloud)) {
      if (asks !== 'below' || namesBelow) continue;
      const { value } = test.pattern;
      const [host = ''] = missed;
      const hosts = siblings.includes(host) ? siblings : [host];
      const conditions = hosts.map((name) => `${written(doc, test.subjectNode)} == ${quoted(doc, name)}`);
      const edits = replaceTest(doc, test, conditions);
      const args = { host, value, hosts: hosts.join(', ') };
      report(spanWithin(test.pattern, 0, value.length), 'below', {
        args,
        fixes: [edits.length > 0 ? { title: 'test', args, edits } : undefined],
      });
    }
  },
});
