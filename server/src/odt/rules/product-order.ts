import { addBefore, removeElement, textOfElement } from '../edit';
import { adds, isSuite, knownProductsOf, productsOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/product-order',
  severity: 'hint',
  summary: 'The suite is not the first Product of Add.',
  sources: ['odt-options#product-element', 'issue-1009'],
  messages: {
    later:
      '"{suite}" comes after "{first}". setup.exe installs products in the order of the file, and the first one decides what users see at the first start of Office. Put the suite first.',
    move: 'Move "{suite}" to the front',
  },
  check(doc, report) {
    for (const add of adds(doc)) {
      const first = productsOf(add)[0];
      const suite = knownProductsOf(add).find(isSuite);
      if (!first?.known || first.known.kind === 'suite' || !suite) continue;
      report(suite.id.valueSpan, 'later', {
        args: { suite: suite.known.id, first: first.known.id },
        fixes: [
          {
            title: 'move',
            args: { suite: suite.known.id },
            edits: [
              addBefore(doc, first.element, textOfElement(doc, suite.element)),
              removeElement(doc, suite.element),
            ],
          },
        ],
      });
    }
  },
});
