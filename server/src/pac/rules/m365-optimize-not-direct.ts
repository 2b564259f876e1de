import { endpointPageOf } from '../../knowledge/endpoint-names';
import { endpointsDate } from '../../knowledge/endpoints';
import { listedRoutes } from '../coverage';
import { decisionsAbout } from '../decisions';
import { directBlock } from '../direct-block';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/m365-optimize-not-direct',
  severity: 'warning',
  summary: 'The most important hosts of Microsoft 365 go through a proxy.',
  sources: [
    'm365-managing-endpoints#use-a-pac-file-for-direct-routing-of-vital-microsoft-365-traffic',
    'm365-principles#new-office-365-endpoint-categories',
  ],
  messages: {
    proxied:
      'Optimize hosts of Microsoft 365 ({count} of {all}) go through {result} here: {hosts}. They carry most of the traffic and suffer most from a proxy, so Microsoft asks to send them DIRECT (endpoint list of {date}). Test for them before anything else.',
    optimize: 'Send the Optimize hosts DIRECT',
    allow: 'Send the Optimize and Allow hosts DIRECT',
  },
  check(doc, report) {
    const { evaluation } = doc;
    if (!evaluation) return;
    const routes = listedRoutes(evaluation, 'Optimize');
    const all = new Set(routes.map(({ probe }) => probe.endpoint?.pattern)).size;
    const proxied = routes.filter(({ way }) => way === 'proxy');
    if (proxied.length === 0) return;
    const optimize = directBlock(doc, ['Optimize']);
    const allow = directBlock(doc, ['Optimize', 'Allow']);
    for (const { span, count, hosts, result } of decisionsAbout(doc, proxied))
      report(span, 'proxied', {
        args: { count, all, hosts, result, date: endpointsDate(evaluation.cloud) },
        sources: [
          'm365-managing-endpoints#use-a-pac-file-for-direct-routing-of-vital-microsoft-365-traffic',
          endpointPageOf[evaluation.cloud],
        ],
        fixes: [optimize && { title: 'optimize', edits: [optimize] }, allow && { title: 'allow', edits: [allow] }],
      });
  },
});
