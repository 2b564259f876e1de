import { enumerated } from '../decisions';
import { routesOf } from '../routes';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/no-default-route',
  severity: 'info',
  summary: 'For addresses that the script does not know it gives no usable answer.',
  sources: ['chromium-pac-engine', 'chromium-proxy-list'],
  messages: {
    none: 'For addresses that it does not know, such as {hosts}, the script gives {what} instead of a route. Chrome and Edge then go DIRECT, unless the client forbids it. Return a proxy or "DIRECT" at the end.',
  },
  check(doc, report) {
    const { evaluation } = doc;
    // A function that can come to its end without an answer is said to do so already.
    if (!evaluation || evaluation.entryPoint.fn?.canFallOffTheEnd) return;
    const outside = routesOf(evaluation).filter((route) => route.outside && !route.failure);
    // A word that is no kind of proxy is said where it is written.
    const without = outside.filter(({ way, result }) => way === 'none' && !result?.trim());
    const [first] = without;
    if (!first) return;
    const what = first.notText ?? '""';
    const hosts = enumerated(without.map(({ probe }) => probe.host));
    report(first.decidedBy ?? evaluation.entryPoint.nameSpan, 'none', { args: { hosts, what } });
  },
});
