import { quoted, replaceNode } from '../edit';
import { ipv4, isIpv6, networkMask, prefixFault } from '../networks';
import { predefinedCalls } from '../predefined';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/isinnetex-prefix',
  severity: 'error',
  summary: 'The network of isInNetEx is not written as address/length.',
  sources: ['isinnetex', 'chromium-pac-engine'],
  messages: {
    length:
      'isInNetEx needs the length of the network behind the address, such as "10.0.0.0/8". Without it the answer is always false.',
    range:
      'The length in "{value}" is not one: it goes to 32 for IPv4 and to 128 for IPv6. The answer is always false.',
    address:
      '"{value}" does not begin with an IPv4 or IPv6 address, so that Chrome and Edge always answer false. Write address/length, such as "10.0.0.0/8" or "2001:db8::/32".',
    change: 'Change to "{prefix}"',
  },
  check(doc, report) {
    for (const { args } of predefinedCalls(doc, 'isInNetEx')) {
      const arg = args[1];
      const value = arg && doc.known(arg)?.value;
      const fault = value === undefined ? undefined : prefixFault(value);
      if (!arg || value === undefined || !fault) continue;
      const prefix = mended(value);
      const fix = prefix && {
        title: 'change' as const,
        args: { prefix },
        edits: [replaceNode(arg, quoted(doc, prefix))],
      };
      report(arg, fault, { args: { value }, fixes: [fix || undefined] });
    }
  },
});

const lengths: Readonly<Record<string, number>> = { '255.0.0.0': 8, '255.240.0.0': 12, '255.255.0.0': 16 };

/** The usual length of a private network, a whole address, or `::` where groups are missing. */
function mended(value: string): string | undefined {
  const text = value.trim();
  const [address = '', length] = text.split('/');
  if (length === undefined && ipv4(address) !== undefined)
    return `${address}/${lengths[networkMask(address) ?? ''] ?? 32}`;
  if (length === undefined && isIpv6(address)) return `${address}/128`;
  const filled = `${address.replace(/:$/, '')}::/${length}`;
  return /^[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}:?$/i.test(address) && prefixFault(filled) === undefined
    ? filled
    : undefined;
}
