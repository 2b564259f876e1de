import { activationHosts, activationHostsCite } from '../../knowledge/activation-hosts';
import { activationRoutes } from '../coverage';
import { decisionsAbout } from '../decisions';
import { routesOf } from '../routes';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/m365-licensing-proxied',
  severity: 'info',
  enabled: false,
  summary: 'Activation goes through a proxy, which has conditions.',
  sources: [activationHostsCite, 'doc-activation-errors#change-proxy-firewall-or-group-policy-settings'],
  messages: {
    proxied:
      'Hosts that the activation of Office needs ({count} of {all}) go through {result} here: {hosts}. The proxy must let them pass without signing in and without opening their TLS, and must allow the user agent MSOIDCRL before it refuses old browsers. The services of Windows that activate Office use the proxy of WinHTTP (netsh winhttp show proxy) and need not see this script at all.',
  },
  check(doc, report) {
    if (!doc.evaluation) return;
    const proxied = activationRoutes(routesOf(doc.evaluation)).filter(({ way }) => way === 'proxy');
    for (const { span, count, hosts, result } of decisionsAbout(doc, proxied))
      report(span, 'proxied', { args: { count, all: activationHosts.length, hosts, result } });
  },
});
