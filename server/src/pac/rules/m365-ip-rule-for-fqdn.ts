import { endpointPageOf } from '../../knowledge/endpoint-names';
import { publishedRanges } from '../../knowledge/endpoints';
import { inRanges } from '../address-ranges';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/m365-ip-rule-for-fqdn',
  severity: 'warning',
  summary: 'The script tells hosts of Microsoft 365 by their addresses instead of their names.',
  sources: ['pac-performance', 'm365-endpoints'],
  messages: {
    range:
      '{address} belongs to the published ranges of Microsoft 365, and to compare a host with it every request waits for the DNS. Behind a proxy many clients cannot resolve names of the Internet at all; IPv6 never matches; and the ranges change, often every month. Compare the names of the hosts instead.',
  },
  check(doc, report, { cloud }) {
    const ranges = publishedRanges(cloud);
    for (const { name, global, args, nameSpan } of doc.calls) {
      if (!global || (name !== 'isInNet' && name !== 'isInNetEx') || !args[1]) continue;
      const address = doc.known(args[1])?.value.split('/')[0];
      if (address && inRanges(address, ranges))
        report(args[1].start === args[1].end ? nameSpan : args[1], 'range', {
          args: { address },
          sources: ['pac-performance', endpointPageOf[cloud]],
        });
    }
  },
});
