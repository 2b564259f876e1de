import { spanWithin } from '../document';
import { testsWith } from '../pattern-fault';
import { defineRule } from '../rule';
import { replacePattern } from '../test-edit';

export default defineRule({
  id: 'pac/ipv6-host-brackets',
  severity: 'warning',
  summary: 'The host is compared with an IPv6 address in brackets.',
  sources: ['chromium-proxy'],
  messages: {
    brackets:
      'Chrome and Edge hand over an IPv6 address as the host without brackets, so "{value}" never matches. Write it without brackets.',
    remove: 'Write "{address}"',
  },
  check(doc, report) {
    for (const test of testsWith(doc, 'brackets')) {
      const { value } = test.pattern;
      const address = value.replace(/^.*\[(.*)\].*$/, '$1');
      const edits = replacePattern(doc, test, address);
      report(spanWithin(test.pattern, 0, value.length), 'brackets', {
        args: { value },
        fixes: [edits.length > 0 ? { title: 'remove', args: { address }, edits } : undefined],
      });
    }
  },
});
