import { channelOf } from '../channel-fit';
import { attribute, attributeValue, children, type Element, sameWord } from '../document';
import { addChild } from '../edit';
import { adds } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/add-without-product',
  severity: 'error',
  summary: 'Add names no product.',
  sources: [
    'change-bitness#sample-configurationxml-file-to-use-with-the-office-deployment-tool',
    'odt-options#add-element',
  ],
  messages: {
    missing:
      'Add has no Product, so setup.exe has nothing to install. Only with MigrateArch="TRUE" may the products be left out: then the installed ones are meant.',
    add: 'Add the product {product}',
  },
  check(doc, report) {
    // A Product beside Add is odt/misplaced-element's.
    if (children(doc.root, 'Product').length > 0) return;
    for (const add of adds(doc)) {
      const migrate = attributeValue(add, 'MigrateArch')?.trim();
      // What is neither TRUE nor FALSE is odt/boolean-value's.
      if (migrate !== undefined && !sameWord(migrate, 'FALSE')) continue;
      if (children(add, 'Product').length > 0) continue;
      const product = suiteOf(add);
      const xml = `<Product ID="${product}">\n  <Language ID="MatchOS" Fallback="en-us" />\n</Product>`;
      report(add.nameSpan, 'missing', {
        fixes: [{ title: 'add', args: { product }, edits: [addChild(doc, add, xml)], byHand: true }],
      });
    }
  },
});

/** The suite that the channel is for. */
function suiteOf(add: Element): string {
  const year = channelOf(attribute(add, 'Channel'))?.generation;
  return year ? `ProPlus${year}Volume` : 'O365ProPlusRetail';
}
