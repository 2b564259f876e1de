import { endpointPageOf, removedFrom, rentedDomains } from '../../knowledge/endpoint-names';
import { endpointsDate } from '../../knowledge/endpoints';
import { type HostTest, spanWithin } from '../document';
import { defineRule } from '../rule';
import { replacePattern } from '../test-edit';
import { withoutAlternative } from '../test-removal';

export default defineRule({
  id: 'pac/m365-obsolete-endpoint',
  severity: 'info',
  summary: 'The script names a host that is no longer on the endpoint list of Microsoft 365.',
  sources: ['m365-endpoints', 'm365-managing-endpoints'],
  tag: 'deprecated',
  messages: {
    gone: '"{value}" is no longer on the endpoint list of Microsoft 365: it was gone by {gone} (list read on {date}). Unless something else of yours uses it, take it out.',
    succeeded:
      '"{value}" is no longer on the endpoint list of Microsoft 365: it was gone by {gone}, and "{successor}" has taken its place (list read on {date}).',
    change: 'Change to "{successor}"',
    remove: 'Take the test out',
  },
  check(doc, report, { cloud }) {
    for (const test of doc.tests) {
      const removed = removedOf(test);
      if (!removed || isRentedDirect(test)) continue;
      const { successor, gone } = removed;
      const { value } = test.pattern;
      const removal = withoutAlternative(doc, test.node);
      report(spanWithin(test.pattern, 0, value.length), successor ? 'succeeded' : 'gone', {
        args: { value, gone, date: endpointsDate(cloud), successor: successor ?? '' },
        sources: [endpointPageOf[cloud]],
        fixes: [
          successor ? { title: 'change', args: { successor }, edits: replacePattern(doc, test, successor) } : undefined,
          removal ? { title: 'remove', edits: [removal] } : undefined,
        ],
      });
    }

    function removedOf({ kind, pattern }: HostTest) {
      const value = pattern.value.toLowerCase();
      return removedFrom(cloud, kind === 'dnsDomainIs' && value.startsWith('.') ? `*${value}` : value);
    }
  },
});

/** Another rule says what is worse: that the wildcard lets strangers past the proxy. */
const isRentedDirect = ({ leadsTo, pattern }: HostTest) =>
  leadsTo === 'DIRECT' && rentedDomains.includes(pattern.value.toLowerCase().replace(/^\*?\./, ''));
