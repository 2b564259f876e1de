import { guidanceDate } from '../../knowledge/sources';
import { productKeys, publicKeyOwner } from '../product-keys';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/pidkey-secret',
  severity: 'info',
  summary: 'A product key that is not public stands in the file.',
  sources: ['gvlks'],
  messages: {
    secret:
      'This key is not one of the public volume keys known on {date}, so it is yours alone. Everybody who can read the file can use it up: keep the file out of shared repositories, or let a tool put the key in.',
  },
  check(doc, report) {
    for (const listed of productKeys(doc))
      if (listed.form === 'key' && !publicKeyOwner(listed))
        report(listed.key.valueSpan, 'secret', { args: { date: guidanceDate } });
  },
});
