import { guidanceDate } from '../../knowledge/sources';
import { knownProducts } from '../products-in-file';
import { isOver } from '../retired-products';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/product-undocumented',
  severity: 'info',
  summary: 'A product ID was in use once but is not in the list of products.',
  sources: ['product-ids-2020'],
  messages: {
    missing:
      '"{id}" is not in the list of products that was read on {date}. The ID comes from older texts ({name}): check that your licence still covers it.',
  },
  check(doc, report, { today }) {
    // Where support is over or the tool is another one, that is said instead.
    for (const { id, known } of knownProducts(doc))
      if (known.status === 'elsewhere' && !known.olderTool && !isOver(known.endOfSupport, today))
        report(id.valueSpan, 'missing', { args: { id: known.id, name: known.name, date: guidanceDate } });
  },
});
