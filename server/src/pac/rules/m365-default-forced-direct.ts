import { endpointPageOf } from '../../knowledge/endpoint-names';
import { endpoints } from '../../knowledge/endpoints';
import { spanWithin } from '../document';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/m365-default-forced-direct',
  severity: 'info',
  summary: 'A wildcard sends every host of Microsoft past the proxy, which nobody asks for.',
  sources: [
    'm365-principles#new-office-365-endpoint-categories',
    'm365-managing-endpoints#use-a-pac-file-for-direct-routing-of-vital-microsoft-365-traffic',
  ],
  messages: {
    wildcard:
      '"{value}" sends every host of Microsoft past the proxy. The endpoint list has this wildcard as optional and in the Default category (sets {sets}): such hosts go the way of other web sites, and many have no published addresses that a firewall could let out. Name the Optimize and Allow hosts instead.',
  },
  check(doc, report, { cloud }) {
    const wide = endpoints(cloud).find(({ pattern }) => pattern === '*.microsoft.com');
    for (const { kind, pattern, leadsTo } of doc.tests) {
      const { value } = pattern;
      const isWide = kind === 'shExpMatch' ? /^\*\.?microsoft\.com$/i : /^\.?microsoft\.com$/i;
      if (!wide || leadsTo !== 'DIRECT' || (kind !== 'shExpMatch' && kind !== 'dnsDomainIs') || !isWide.test(value))
        continue;
      report(spanWithin(pattern, 0, value.length), 'wildcard', {
        args: { value, sets: '50, 78' },
        sources: [endpointPageOf[cloud]],
      });
    }
  },
});
