import { endpointPageOf } from '../../knowledge/endpoint-names';
import { endpointRoutes } from '../coverage';
import { decisionsAbout } from '../decisions';
import { hostBlock, nestedDefaults } from '../direct-block';
import type { PacDocument } from '../document';
import { hostNamed } from '../host-named';
import { type Route, routesOf } from '../routes';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/m365-nested-default-order',
  severity: 'hint',
  summary: 'A wildcard takes hosts past the proxy that have an entry of their own in the Default category.',
  sources: ['get-pacfile', 'm365-endpoints'],
  messages: {
    taken:
      'A wildcard takes {hosts} along past the proxy. The endpoint list has an entry of its own for each, in the Default category, and the scripts that Microsoft generates test for these hosts first.',
    first: 'Test for them first',
  },
  check(doc, report, { cloud }) {
    const routes = doc.evaluation ? routesOf(doc.evaluation) : [];
    if (!routes.some(({ outside, way }) => outside && way === 'proxy')) return;
    const nested = nestedDefaults(cloud);
    const taken = endpointRoutes(routes).filter(
      (route) => nested.includes(route.probe.host) && route.way === 'direct' && isTakenAlong(doc, route),
    );
    const hosts = taken.map(({ probe }) => probe.host);
    const first = hostBlock(doc, hosts, 'elsewhere');
    for (const decision of decisionsAbout(doc, taken))
      report(decision.span, 'taken', {
        args: { hosts: decision.hosts },
        sources: ['get-pacfile', endpointPageOf[cloud]],
        fixes: [first && { title: 'first', edits: [first] }],
      });
  },
});

/** What decided is a comparison with a domain above the host. */
function isTakenAlong(doc: PacDocument, { probe, condition }: Route): boolean {
  const test = doc.tests.find(({ node }) => node.start === condition?.start && node.end === condition.end);
  const domain = test && !test.negated ? hostNamed(test) : undefined;
  return domain !== undefined && probe.host.endsWith(`.${domain}`);
}
