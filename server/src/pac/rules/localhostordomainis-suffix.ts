import { replaceNode } from '../edit';
import { predefinedCalls } from '../predefined';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/localhostordomainis-suffix',
  severity: 'warning',
  summary: 'localHostOrDomainIs is used as a test of a domain, which it is not.',
  sources: ['chromium-pac-library', 'mdn-pac#localhostordomainis'],
  messages: {
    suffix:
      'localHostOrDomainIs compares with one full name, and no host name begins with a dot. The test never holds. dnsDomainIs tests the end of a name.',
    star: 'localHostOrDomainIs knows no wildcards, and no host name has a star in it. The test never holds for the hosts that are meant. shExpMatch compares with a pattern.',
    change: 'Use {name}',
  },
  check(doc, report) {
    for (const { args, nameSpan } of predefinedCalls(doc, 'localHostOrDomainIs')) {
      const value = args[1] && doc.known(args[1])?.value;
      if (value === undefined || !/^\.|[*?]/.test(value)) continue;
      const name = /[*?]/.test(value) ? 'shExpMatch' : 'dnsDomainIs';
      report(args[1]!, name === 'shExpMatch' ? 'star' : 'suffix', {
        args: { value },
        fixes: [{ title: 'change', args: { name }, edits: [replaceNode(nameSpan, name)] }],
      });
    }
  },
});
