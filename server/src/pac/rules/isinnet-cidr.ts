import { quoted, replaceNode } from '../edit';
import { ipv4, ipv4Text, maskOf } from '../networks';
import { predefinedCalls } from '../predefined';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/isinnet-cidr',
  severity: 'error',
  summary: 'isInNet gets address/length, which it does not know.',
  sources: ['chromium-pac-library', 'mdn-pac#isinnet'],
  messages: {
    cidr: 'isInNet does not know "/{length}": network and mask are two arguments, each of four numbers. As it stands the answer is false for every host.',
    split: 'Write "{network}", "{mask}"',
  },
  check(doc, report) {
    for (const call of predefinedCalls(doc, 'isInNet')) {
      const [, network, mask] = call.args;
      const known = network && doc.known(network);
      if (!network || !known?.value.includes('/')) continue;
      const [address = '', length = ''] = known.value.split('/');
      const numbers = networkOf(address.trim(), length.trim());
      const end = mask?.end ?? network.end;
      report(network, 'cidr', {
        args: { length },
        fixes: [
          numbers && {
            title: 'split',
            args: numbers,
            edits: [
              replaceNode(
                { start: network.start, end },
                `${quoted(doc, numbers.network)}, ${quoted(doc, numbers.mask)}`,
              ),
            ],
          },
        ],
      });
    }
  },
});

/** Also `10.0.0.0/255.0.0.0`. */
function networkOf(address: string, length: string) {
  const mask = ipv4(length) ?? (/^\d{1,2}$/.test(length) && Number(length) <= 32 ? maskOf(Number(length)) : undefined);
  const number = ipv4(address);
  if (mask === undefined || number === undefined) return undefined;
  return { network: ipv4Text((number & mask) >>> 0), mask: ipv4Text(mask) };
}
