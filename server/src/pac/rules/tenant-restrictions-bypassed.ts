import { endpointRoutes } from '../coverage';
import { decisionsAbout } from '../decisions';
import { hostBlock } from '../direct-block';
import { routesOf } from '../routes';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/tenant-restrictions-bypassed',
  severity: 'warning',
  summary: 'Sign-in goes past the proxy that should restrict the tenants.',
  sources: ['tenant-restrictions#proxy-configuration-and-requirements'],
  messages: {
    direct:
      '{hosts} go DIRECT, and the configuration says that a proxy restricts tenants. The proxy adds the header Restrict-Access-To-Tenants to requests for these hosts; past it, people can sign in to any tenant. Send them to the proxy.',
    proxy: 'Send them to the proxy',
  },
  check(doc, report) {
    const { evaluation } = doc;
    if (!evaluation) return;
    const { throughProxy } = evaluation;
    const direct = endpointRoutes(routesOf(evaluation)).filter(
      ({ way, probe }) => way === 'direct' && throughProxy.includes(probe.host),
    );
    const hosts = direct.map(({ probe }) => probe.host);
    const elsewhere = routesOf(evaluation).find(({ outside }) => outside);
    const proxy = elsewhere?.way === 'proxy' ? hostBlock(doc, hosts, 'elsewhere') : undefined;
    for (const decision of decisionsAbout(doc, direct))
      report(decision.span, 'direct', {
        args: { hosts: decision.hosts },
        fixes: [proxy && { title: 'proxy', edits: [proxy] }],
      });
  },
});
