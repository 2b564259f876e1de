import { quoted, replaceNode } from '../edit';
import { ipv4, isContiguous, isIpv6, networkMask, prefixFault } from '../networks';
import { literalText, predefinedCalls } from '../predefined';
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
      const mask = ipv4(literalText(args[2]) ?? '');
      const prefix = mended(value, mask);
      // The mask of `isInNet` goes into the length.
      const whole = { start: arg.start, end: mask === undefined ? arg.end : args[2]!.end };
      const fix = prefix && {
        title: 'change' as const,
        args: { prefix },
        edits: [replaceNode(whole, quoted(doc, prefix))],
      };
      report(arg, fault, { args: { value }, fixes: [fix || undefined] });
    }
  },
});

/** The length that a mask says, the usual one of a private network, a whole address, or `::` where groups are missing. */
function mended(value: string, given: number | undefined): string | undefined {
  const text = value.trim();
  const [address = '', length] = text.split('/');
  const mask = given ?? ipv4(length ?? networkMask(address) ?? '');
  if (ipv4(address) !== undefined && mask !== undefined)
    return isContiguous(mask) ? `${address}/${mask.toString(2).replace(/0+$/, '').length}` : undefined;
  if (length === undefined && ipv4(address) !== undefined) return `${address}/32`;
  if (length === undefined && isIpv6(address)) return `${address}/128`;
  const filled = `${address.replace(/:$/, '')}::/${length}`;
  return /^[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}:?$/i.test(address) && prefixFault(filled) === undefined
    ? filled
    : undefined;
}
