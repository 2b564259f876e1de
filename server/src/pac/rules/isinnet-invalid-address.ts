import type { PacDocument } from '../document';
import { quoted, replaceNode } from '../edit';
import { addressMeant, maskMeant } from '../network-texts';
import { ipv4 } from '../networks';
import { type Argument, predefinedCalls } from '../predefined';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/isinnet-invalid-address',
  severity: 'error',
  summary: 'The network or the mask of isInNet is not four numbers with dots.',
  sources: ['chromium-pac-library', 'mdn-pac#isinnet'],
  messages: {
    network:
      '"{value}" is not a network for isInNet: it must be four numbers from 0 to 255 with dots between. As it stands the answer is false for every host.',
    mask: '"{value}" is not a mask for isInNet: it must be four numbers from 0 to 255 with dots between. As it stands the answer is false for every host.',
    change: 'Change to "{address}"',
  },
  check(doc, report) {
    for (const { args } of predefinedCalls(doc, 'isInNet')) {
      const [network, mask] = args.slice(1, 3).map((arg) => textOf(doc, arg));
      // What is written with a prefix is pac/isinnet-cidr's, and IPv6 is one slip.
      if (network?.includes('/')) continue;
      const isWrong = (value: string | undefined) => value !== undefined && ipv4(value) === undefined && !isName(value);
      if (isWrong(network))
        report(args[1]!, 'network', {
          args: { value: network! },
          fixes: [change(doc, args[1]!, addressMeant(network!))],
        });
      if (!isWrong(mask) || network?.includes(':')) continue;
      report(args[2]!, 'mask', { args: { value: mask! }, fixes: [change(doc, args[2]!, maskMeant(mask!))] });
    }
  },
});

/** Numbers without quotes are compared as texts. */
const textOf = (doc: PacDocument, arg: Argument) =>
  doc.known(arg)?.value ?? (arg.type === 'Literal' && typeof arg.value === 'number' ? String(arg.value) : undefined);

function change(doc: PacDocument, arg: Argument, address: string | undefined) {
  if (address === undefined) return undefined;
  return { title: 'change' as const, args: { address }, edits: [replaceNode(arg, quoted(doc, address))] };
}

/** A name in capitals that a script of the administrator replaces, such as PAC_NETWORK. */
const isName = (value: string) => /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value);
