import { isPublished } from '../../knowledge/endpoints';
import { addressPattern } from '../address-pattern';
import { spanWithin } from '../document';
import { testsWith } from '../pattern-fault';
import { defineRule } from '../rule';
import { domainConditions, replacePattern, replaceTest } from '../test-edit';

export default defineRule({
  id: 'pac/wildcard-trailing',
  severity: 'warning',
  summary: 'A host name may go on behind the domain, so that names of strangers match as well.',
  sources: ['chromium-pac-library', 'public-suffix-list'],
  messages: {
    star: 'With the star at its end, "{pattern}" also matches "{stranger}", a name of somebody else. Leave the star out: a host has nothing behind its domain.',
    contains:
      '"{pattern}" is looked for anywhere in the host, so "{stranger}" matches too, a name of somebody else. Compare the end of the host.',
    url: 'A URL may go on behind this, so "{pattern}" also matches "{stranger}", a name of somebody else. Put a slash behind the host.',
    slash: 'Put a slash behind the host',
    drop: 'Leave the star out',
    domain: 'Test {domain} and the names below it',
  },
  check(doc, report, { cloud }) {
    for (const test of testsWith(doc, 'trailing')) {
      const { value } = test.pattern;
      if (isPublished(cloud, value)) continue;
      const domain = value.replace(/^\*+\.?|^\.|\*+$/g, '');
      const exact = /^\*[^.]|^[^*]*$/.test(value);
      const both = exact && value !== `${domain}*` ? replaceTest(doc, test, domainConditions(doc, test, domain)) : [];
      const drop = test.kind === 'shExpMatch' ? replacePattern(doc, test, value.replace(/\*+$/, '')) : [];
      report(spanWithin(test.pattern, 0, value.length), test.kind === 'shExpMatch' ? 'star' : 'contains', {
        args: { pattern: value, stranger: `${domain}.example.net` },
        fixes: [
          both.length > 0 ? { title: 'domain', args: { domain }, edits: both } : undefined,
          drop.length > 0 && both.length === 0 ? { title: 'drop', edits: drop } : undefined,
        ],
      });
    }
    for (const test of testsWith(doc, 'url-trailing')) {
      const { value } = test.pattern;
      const { host } = addressPattern(value);
      const name = host.replace(/^\*+\.?|\*+$/g, '');
      const slash = replacePattern(doc, test, value.replace(/\*+$/, '') + (test.kind === 'shExpMatch' ? '/*' : '/'));
      report(spanWithin(test.pattern, 0, value.length), 'url', {
        args: { pattern: value, stranger: `${name}.example.net` },
        fixes: [slash.length > 0 ? { title: 'slash', edits: slash } : undefined],
      });
    }
  },
});
