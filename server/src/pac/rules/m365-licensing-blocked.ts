import { activationHosts, activationHostsCite } from '../../knowledge/activation-hosts';
import { blockedActivation, blockedRequired } from '../blocked';
import { decisionsAbout } from '../decisions';
import { hostBlock } from '../direct-block';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/m365-licensing-blocked',
  severity: 'error',
  summary: 'Hosts that the activation of Office needs are sent to an address where no proxy can be.',
  sources: [activationHostsCite],
  messages: {
    blocked:
      'Hosts that the activation of Office needs ({count} of {all}) go to {result}, where no proxy listens: {hosts}. Office then cannot connect (0xCAA70007, 0xCAA80000) and in the end works with reduced functionality. Send them DIRECT or to a real proxy.',
    direct: 'Send them DIRECT',
  },
  check(doc, report) {
    if (!doc.evaluation) return;
    const blocked = blockedActivation(doc);
    const all = [...blocked, ...blockedRequired(doc)];
    const patterns = all.flatMap(({ probe }) => probe.endpoint?.pattern ?? []);
    const direct = hostBlock(doc, patterns, 'direct');
    for (const { span, count, hosts, result } of decisionsAbout(doc, blocked))
      report(span, 'blocked', {
        args: { count, all: activationHosts.length, hosts, result },
        fixes: [direct && { title: 'direct', edits: [direct] }],
      });
  },
});
