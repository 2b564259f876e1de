import type { AnyNode } from 'acorn';
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
      'The set bits of the mask "{mask}" do not stand together at the front. Addresses all over the range match. A mask begins with 255s and ends with zeros.',
    swapped:
      'Network and mask stand the wrong way round: "{address}" is a mask. As it stands the answer is hardly ever what is meant. Swap them.',
    inverse:
      '"{mask}" is a wildcard mask, as access lists of routers have it. For isInNet the ones mark what is compared, so that it looks at the other end of the address. Write "{inverted}".',
    swap: 'Swap network and mask',
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
      const [network, inverted] = [(address & mask) >>> 0, ~mask >>> 0];
      const texts = { mask: ipv4Text(mask), address: ipv4Text(address), network: ipv4Text(network) };
      const change = (node: AnyNode, value: number) => [replaceNode(node, quoted(doc, ipv4Text(value)))];
      if (isContiguous(mask)) {
        if (network === address) continue;
        const toNetwork = { title: 'change', args: texts, edits: change(networkNode, network) } as const;
        const toHost = { title: 'host', edits: change(maskNode, 0xffffffff) } as const;
        report(networkNode, 'outside', { args: texts, fixes: [toNetwork, toHost] });
      } else if (address > 0 && isContiguous(address)) {
        const edits = [...change(networkNode, mask), ...change(maskNode, address)];
        report(networkNode, 'swapped', { args: texts, fixes: [{ title: 'swap', edits }] });
      } else if (isContiguous(inverted)) {
        const args = { ...texts, inverted: ipv4Text(inverted), network: ipv4Text(inverted) };
        report(maskNode, 'inverse', { args, fixes: [{ title: 'change', args, edits: change(maskNode, inverted) }] });
      } else report(maskNode, 'holes', { args: texts });
    }
  },
});
