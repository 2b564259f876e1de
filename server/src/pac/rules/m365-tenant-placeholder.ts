import { spanWithin } from '../document';
import { defineRule } from '../rule';
import { mayNamePlaceholder, tenantPlaceholder } from '../tenant-placeholder';
import { replacePattern } from '../test-edit';

export default defineRule({
  id: 'pac/m365-tenant-placeholder',
  severity: 'error',
  summary: 'The place of the tenant name was never filled in, so that no host of the tenant matches.',
  sources: ['get-pacfile', 'm365-managing-endpoints#use-a-pac-file-for-direct-routing-of-vital-microsoft-365-traffic'],
  messages: {
    placeholder:
      '"{part}" stands where the name of your tenant belongs. No host of your tenant matches, and its sites go the way of everything else. Write what stands before .onmicrosoft.com in the name of your tenant.',
    tenant: 'Write "{tenant}"',
  },
  check(doc, report, { tenant }) {
    const mayName = mayNamePlaceholder(doc);
    for (const test of doc.tests) {
      const { value } = test.pattern;
      const part = mayName ? tenantPlaceholder(test, tenant) : undefined;
      if (part) {
        const at = value.indexOf(part);
        const name = tenant?.split('.')[0];
        const edits = name ? replacePattern(doc, test, value.replace(part, name)) : [];
        report(spanWithin(test.pattern, at, at + part.length), 'placeholder', {
          args: { part },
          fixes: [name && edits.length > 0 ? { title: 'tenant', args: { tenant: name }, edits } : undefined],
        });
      }
    }
  },
});
