import { endpointPageOf } from '../../knowledge/endpoint-names';
import { endpointsDate } from '../../knowledge/endpoints';
import { blockedApart } from '../blocked';
import { decisionsAbout } from '../decisions';
import { hostBlock } from '../direct-block';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/m365-required-unreachable',
  severity: 'error',
  summary: 'Required hosts of Microsoft 365 are sent to an address where no proxy can be.',
  sources: ['m365-endpoints'],
  messages: {
    blocked:
      'Required hosts of Microsoft 365 ({count}) go to {result}, where no proxy listens: {hosts}. The endpoint list of {date} says that devices must be able to reach them. Send them DIRECT or to a real proxy.',
    direct: 'Send them DIRECT',
  },
  check(doc, report) {
    const { evaluation } = doc;
    if (!evaluation) return;
    const blocked = blockedApart(doc);
    const patterns = blocked.flatMap(({ probe }) => probe.endpoint?.pattern ?? []);
    const direct = hostBlock(doc, patterns, 'direct');
    for (const { span, count, hosts, result } of decisionsAbout(doc, blocked))
      report(span, 'blocked', {
        args: { count, hosts, result, date: endpointsDate(evaluation.cloud) },
        sources: [endpointPageOf[evaluation.cloud]],
        fixes: [direct && { title: 'direct', edits: [direct] }],
      });
  },
});
