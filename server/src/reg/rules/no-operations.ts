import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/no-operations',
  severity: 'warning',
  summary: 'The file has a header and nothing that Windows could import.',
  sources: ['reg-files'],
  messages: {
    nothing:
      'Nothing stands below the header that Windows could import. It reports success and changes nothing. Add a key in brackets and its values.',
  },
  check(doc, report) {
    const { accepted, operations, losses, header } = doc;
    if (accepted && operations.length === 0 && losses.length === 0) report(header.span, 'nothing');
  },
});
