import { quoted, replaceNode } from '../edit';
import { ipv4, ipv4Text, isContiguous } from '../networks';
import { predefinedCalls } from '../predefined';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/isinnet-mask-mismatch',
  severity: 'warning',
  summary: 'The network of isInNet does not fit its mask.',
  sources: ['chromium-pac-library', 'mdn-pac#isinnet'],
  messages: {
    outside:
      'The mask "{mask}" leaves out a part of "{address}". Only "{network}" is compared, so that the whole network is meant and not this address. Write the network, or a mask that reaches further.',
    holes:
      'The bits of the mask "{mask}" do not stand together at the front. Addresses all over the range match. A mask begins with 255s and ends with zeros.',
    change: 'Change to "{network}"',
    host: 'Mean this one address',
  },
  check(doc, report) {
    for (const { args } of predefinedCalls(doc, 'isInNet')) {
      const [, networkNode, maskNode] = args;
      if (!networkNode || !maskNode) continue;
      const address = ipv4(doc.known(networkNode)?.value ?? '');
      const mask = ipv4(doc.known(maskNode)?.value ?? '');
      if (address === undefined || mask === undefined) continue;
      const network = (address & mask) >>> 0;
      const texts = { mask: ipv4Text(mask), address: ipv4Text(address), network: ipv4Text(network) };
      if (!isContiguous(mask)) report(maskNode, 'holes', { args: texts });
      else if (network !== address)
        report(networkNode, 'outside', {
          args: texts,
          fixes: [
            { title: 'change', args: texts, edits: [replaceNode(networkNode, quoted(doc, texts.network))] },
            { title: 'host', edits: [replaceNode(maskNode, quoted(doc, '255.255.255.255'))] },
          ],
        });
    }
  },
});
