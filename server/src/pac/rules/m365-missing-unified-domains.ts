import type { Span } from '../../core/text';
import { unifiedDomains } from '../../knowledge/endpoint-names';
import { endpointsDate } from '../../knowledge/endpoints';
import type { PacDocument } from '../document';
import { insertAt, quoted } from '../edit';
import { type Route, routesOf } from '../routes';
import { defineRule } from '../rule';
import { nameOf } from '../test-edit';

export default defineRule({
  id: 'pac/m365-missing-unified-domains',
  severity: 'warning',
  summary: 'Only the old domains of Microsoft 365 get a way of their own, and not those that take their place.',
  sources: ['m365-unified-domains', 'm365-endpoints'],
  messages: {
    missing:
      'This sends the old domain office.com DIRECT, and {domains} still to {result}. Microsoft moves Microsoft 365 to these domains, which are required (set 184, list of {date}): with each app that moves, people lose the way that is meant for them. Test the new domains too.',
    add: 'Test the new domains too',
  },
  check(doc, report, { cloud }) {
    const { evaluation } = doc;
    if (!evaluation || cloud !== 'Worldwide') return;
    const routes = routesOf(evaluation);
    const old = routes.find(({ probe }) => probe.endpoint?.pattern === '*.office.com');
    const left = unifiedDomains.flatMap((domain) => routes.filter((route) => isLeft(route, domain)));
    if (old?.way !== 'direct' || !old.condition || left.length === 0) return;
    const tests = testsAt(doc, old.condition);
    // Something like `*.com` is no rule for Microsoft 365.
    if (tests.length > 0 && !tests.some(({ pattern }) => /office/i.test(pattern.value))) return;
    const domains = left.map(({ probe }) => probe.endpoint!.pattern);
    const edits = widened(doc, old.condition, domains);
    report(old.condition, 'missing', {
      args: { domains: domains.join(', '), result: left[0]!.choices.join('; '), date: endpointsDate(cloud) },
      fixes: [edits.length > 0 ? { title: 'add', edits } : undefined],
    });
  },
});

const isLeft = ({ probe, way }: Route, domain: string) => probe.endpoint?.pattern === `*.${domain}` && way === 'proxy';

/** The comparison, and those with the new domains beside it. */
function widened(doc: PacDocument, condition: Span, domains: readonly string[]) {
  const { start, end } = condition;
  const [test] = testsAt(doc, condition);
  const host = test && !test.negated && nameOf(doc, 'host', test.node);
  if (!host) return [];
  const more = domains.map((domain) => ` || dnsDomainIs(${host}, ${quoted(doc, domain.slice(1))})`).join('');
  const around = doc.parentOf(test.node);
  const loose = around?.type === 'LogicalExpression' && around.operator !== '||';
  return loose ? [insertAt(start, '('), insertAt(end, `${more})`)] : [insertAt(end, more)];
}

const testsAt = (doc: PacDocument, { start, end }: Span) =>
  doc.tests.filter(({ node }) => node.start === start && node.end === end);
