import { replaceNode, written } from '../edit';
import { isForAddressesOnly } from '../guarded-by';
import { ipv4 } from '../networks';
import { predefinedCalls } from '../predefined';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/isinnetex-hostname',
  severity: 'warning',
  summary: 'isInNetEx gets the host name, and Chrome and Edge take addresses only.',
  sources: ['chromium-pac-engine', 'isinnetex'],
  messages: {
    host: 'In Chrome and Edge isInNetEx takes an address and does not look a name up. For every host name the answer is false. Look the name up before, but after the tests that need no DNS.',
    resolve: 'Look it up with {resolver}',
  },
  check(doc, report) {
    for (const { args, node } of predefinedCalls(doc, 'isInNetEx')) {
      const [host, prefix] = args;
      if (host?.type !== 'Identifier' || doc.subjectOf(host)?.subject !== 'host' || isForAddressesOnly(doc, node))
        continue;
      const address = prefix && doc.known(prefix)?.value.split('/')[0];
      const resolver = address !== undefined && ipv4(address) === undefined ? 'dnsResolveEx' : 'dnsResolve';
      report(host, 'host', {
        fixes: [
          { title: 'resolve', args: { resolver }, edits: [replaceNode(host, `${resolver}(${written(doc, host)})`)] },
        ],
      });
    }
  },
});
