import { activationHostsCite } from '../../knowledge/activation-hosts';
import { blockedCertificates } from '../blocked';
import { decisionsAbout } from '../decisions';
import { hostBlock } from '../direct-block';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/m365-crl-blocked',
  severity: 'warning',
  summary: 'Revocation lists cannot be fetched: plain http to their hosts is sent where no proxy can be.',
  sources: [activationHostsCite, 'm365-endpoints'],
  messages: {
    blocked:
      'Plain http to hosts of revocation lists ({count}) goes to {result}, where no proxy listens: {hosts}. Windows fetches them over http:// while Office activates and signs in; without them it waits, or refuses the certificate. Send them DIRECT or to a proxy that asks for no password.',
    direct: 'Send them DIRECT',
  },
  check(doc, report) {
    if (!doc.evaluation) return;
    const blocked = blockedCertificates(doc);
    const patterns = blocked.flatMap(({ probe }) => probe.endpoint?.pattern ?? []);
    const direct = hostBlock(doc, patterns, 'direct');
    for (const { span, count, hosts, result } of decisionsAbout(doc, blocked))
      report(span, 'blocked', {
        args: { count, hosts, result },
        fixes: [direct && { title: 'direct', edits: [direct] }],
      });
  },
});
