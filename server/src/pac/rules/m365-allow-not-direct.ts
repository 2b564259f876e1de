import { endpointPageOf } from '../../knowledge/endpoint-names';
import { endpointsDate } from '../../knowledge/endpoints';
import { listedRoutes } from '../coverage';
import { decisionsAbout } from '../decisions';
import { directBlock } from '../direct-block';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/m365-allow-not-direct',
  severity: 'info',
  enabled: false,
  summary: 'Allow hosts of Microsoft 365 go through a proxy, which must then leave them alone.',
  sources: ['m365-managing-endpoints#use-a-pac-file-for-direct-routing-of-vital-microsoft-365-traffic'],
  messages: {
    proxied:
      'Allow hosts of Microsoft 365 ({count} of {all}) go through {result} here: {hosts}. That is possible if the proxy neither opens their TLS nor asks them to sign in, for both break them (endpoint list of {date}). Exempt them there, or send them DIRECT.',
    allow: 'Send the Optimize and Allow hosts DIRECT',
  },
  check(doc, report) {
    const { evaluation } = doc;
    if (!evaluation) return;
    const { cloud, throughProxy } = evaluation;
    const routes = listedRoutes(evaluation, 'Allow');
    const proxied = routes.filter(({ way, probe }) => way === 'proxy' && !throughProxy.includes(probe.host));
    if (proxied.length === 0) return;
    const allow = directBlock(doc, ['Optimize', 'Allow']);
    for (const { span, count, hosts, result } of decisionsAbout(doc, proxied))
      report(span, 'proxied', {
        args: { count, all: routes.length, hosts, result, date: endpointsDate(cloud) },
        sources: [
          'm365-managing-endpoints#use-a-pac-file-for-direct-routing-of-vital-microsoft-365-traffic',
          endpointPageOf[cloud],
        ],
        fixes: [allow && { title: 'allow', edits: [allow] }],
      });
  },
});
