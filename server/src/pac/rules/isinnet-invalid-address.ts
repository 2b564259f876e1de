import type { PacDocument } from '../document';
import { quoted, replaceNode } from '../edit';
import { ipv4 } from '../networks';
import { predefinedCalls } from '../predefined';
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
    for (const { args } of predefinedCalls(doc, 'isInNet'))
      for (const [i, arg] of args.slice(1, 3).entries()) {
        const value = doc.known(arg)?.value;
        if (value === undefined || ipv4(value) !== undefined || value.includes('/') || isName(value)) continue;
        const address = mended(value);
        report(arg, i === 0 ? 'network' : 'mask', {
          args: { value },
          fixes: [address === undefined ? undefined : change(doc, arg, address)],
        });
      }
  },
});

function change(doc: PacDocument, arg: { start: number; end: number }, address: string) {
  return { title: 'change' as const, args: { address }, edits: [replaceNode(arg, quoted(doc, address))] };
}

/** Without blanks, with zeros for stars and for what is missing. */
function mended(value: string): string | undefined {
  const parts = value.replace(/\s+/g, '').replace(/\.$/, '').split('.');
  if (parts.length > 4 || parts[0] === '*') return undefined;
  const filled = [...parts, ...Array<string>(4 - parts.length).fill('0')].map((part) =>
    /^[*x]$/i.test(part) ? '0' : part,
  );
  const address = filled.join('.');
  return ipv4(address) === undefined ? undefined : address;
}

/** A name in capitals that a script of the administrator replaces, such as PAC_NETWORK. */
const isName = (value: string) => /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value);
