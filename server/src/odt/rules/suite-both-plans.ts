import { withoutCommonChannel } from '../channel-fit';
import { removeElement } from '../edit';
import { adds, suitesOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/suite-both-plans',
  severity: 'warning',
  summary: 'Add installs two suites with the same apps, although one licence is enough.',
  sources: [
    'product-ids#list-of-product-ids-that-are-supported-by-the-office-deployment-tool-for-click-to-run',
    'doc-unable-to-activate',
  ],
  messages: {
    both: '{second} brings apps that {first} brings already. The apps are installed once, with two licences to be activated, and the guidance does not say which one counts. Keep the suite for which people have a licence.',
    first: 'The other suite.',
    keep: 'Keep {product} only',
  },
  check(doc, report) {
    for (const add of adds(doc)) {
      const suites = suitesOf(add);
      const first = suites[0];
      // Suites that cannot share a channel are odt/mixed-suites'.
      if (!first || withoutCommonChannel(suites).length > 0) continue;
      for (const second of suites.filter(({ known }) => known !== first.known))
        report(second.id.valueSpan, 'both', {
          args: { first: first.known.id, second: second.known.id },
          related: [{ span: first.id.valueSpan, message: 'first' }],
          fixes: [
            { title: 'keep', args: { product: first.known.id }, edits: [removeElement(doc, second.element)] },
            { title: 'keep', args: { product: second.known.id }, edits: [removeElement(doc, first.element)] },
          ],
        });
    }
  },
});
