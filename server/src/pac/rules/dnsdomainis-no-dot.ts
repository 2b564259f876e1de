import { spanWithin } from '../document';
import { testsWith } from '../pattern-fault';
import { defineRule } from '../rule';
import { domainConditions, replacePattern, replaceTest } from '../test-edit';

export default defineRule({
  id: 'pac/dnsdomainis-no-dot',
  severity: 'warning',
  summary: 'A domain without a dot before it also matches longer names that end in the same letters.',
  sources: ['chromium-pac-library', 'public-suffix-list'],
  messages: {
    dot: 'The ends of the names are compared, letter by letter: "{domain}" also matches "not{domain}", which anybody can register. Put a dot before it, and test the domain itself apart.',
    both: 'Test {domain} and the names below it',
    below: 'Put a dot before it',
  },
  check(doc, report) {
    for (const test of testsWith(doc, 'missing-dot')) {
      if (test.kind === 'shExpMatch') continue;
      const { pattern } = test;
      const domain = pattern.value;
      const both = replaceTest(doc, test, domainConditions(doc, test, domain));
      const below = replacePattern(doc, test, `.${domain}`);
      report(spanWithin(pattern, 0, domain.length), 'dot', {
        args: { domain },
        fixes: [
          both.length > 0 ? { title: 'both', args: { domain }, edits: both } : undefined,
          below.length > 0 ? { title: 'below', edits: below } : undefined,
        ],
      });
    }
  },
});
