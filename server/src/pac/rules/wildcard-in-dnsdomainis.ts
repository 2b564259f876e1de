import { quoted, replaceNode } from '../edit';
import { predefinedCalls } from '../predefined';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/wildcard-in-dnsdomainis',
  severity: 'error',
  summary: 'dnsDomainIs gets a wildcard, which it does not know.',
  sources: ['chromium-pac-library', 'mdn-pac#dnsdomainis'],
  messages: {
    wildcard:
      'dnsDomainIs knows no wildcards: it looks for the end "{value}", star and all, which no host name has. The test never holds. Use shExpMatch, or a domain that begins with a dot.',
    dot: 'Change to "{domain}"',
    change: 'Use shExpMatch',
  },
  check(doc, report) {
    for (const { args, nameSpan } of predefinedCalls(doc, 'dnsDomainIs')) {
      const [, domain] = args;
      const value = domain && doc.known(domain)?.value;
      if (!domain || value === undefined || !/[*?]/.test(value)) continue;
      const suffix = /^\*(\.[^*?]+)$/.exec(value)?.[1];
      const pattern = value.startsWith('*') ? value : `*${value}`;
      report(domain, 'wildcard', {
        args: { value },
        fixes: [
          suffix
            ? { title: 'dot', args: { domain: suffix }, edits: [replaceNode(domain, quoted(doc, suffix))] }
            : undefined,
          { title: 'change', edits: [replaceNode(nameSpan, 'shExpMatch'), replaceNode(domain, quoted(doc, pattern))] },
        ],
      });
    }
  },
});
