import { rentedDomains } from '../../knowledge/endpoint-names';
import { isPublished } from '../../knowledge/endpoints';
import { globOf } from '../covering';
import { type HostTest, spanWithin } from '../document';
import { faultyTests } from '../pattern-fault';
import { defineRule } from '../rule';
import { foldedTestTexts } from '../test-texts';

/** Anybody anywhere registers names there. What belongs to one country is often sent DIRECT on purpose. */
const openDomains = ['com', 'net', 'org', 'info', 'biz', 'app', 'dev', 'cloud', 'online', 'site', 'xyz'];

/** A text that can stand for such a domain whole. */
const someBroad = new RegExp(
  `^(?:(?:\\*|https?)://)?\\*?\\.?(?:${[...openDomains, ...rentedDomains].join('|')})(?:/?\\*)?$`,
  'm',
);

export default defineRule({
  id: 'pac/broad-direct',
  severity: 'warning',
  summary: 'A whole top-level domain, or a domain in which anybody can rent a name, goes past the proxy.',
  sources: ['m365-managing-endpoints', 'public-suffix-list'],
  messages: {
    open: '"{pattern}" lets every site below .{domain} past the proxy, unfiltered. Name the hosts that are meant.',
    rented:
      '"{pattern}" lets past the proxy whatever anybody puts up below {domain}, where names are for rent. Microsoft has taken most such wildcards off its list. Name the hosts that are meant.',
  },
  check(doc, report, { cloud }) {
    if (!someBroad.test(foldedTestTexts(doc))) return;
    const faulty = faultyTests(doc);
    for (const test of doc.tests) {
      const domain = test.leadsTo === 'DIRECT' && !test.negated ? domainOf(test) : undefined;
      if (!domain || isPublished(cloud, `*.${domain}`) || faulty.has(test)) continue;
      const { pattern } = test;
      const key = openDomains.includes(domain) ? 'open' : rentedDomains.includes(domain) ? 'rented' : undefined;
      if (key) report(spanWithin(pattern, 0, pattern.value.length), key, { args: { pattern: pattern.value, domain } });
    }
  },
});

/** The domain below which a test matches everything. */
function domainOf(test: HostTest): string | undefined {
  const glob = globOf(test)?.toLowerCase();
  const found = glob && /^(?:\*:\/\/|https?:\/\/)?\*\.?([a-z0-9-][a-z0-9.-]*)(?:\/\*|\*)?$/.exec(glob);
  return found ? found[1] : undefined;
}
