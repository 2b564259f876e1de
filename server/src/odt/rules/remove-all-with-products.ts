import { attribute, children } from '../document';
import { removeAttribute, removeElements } from '../edit';
import { removals, removesAll } from '../removal';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/remove-all-with-products',
  severity: 'warning',
  summary: 'Remove lists products although it removes everything.',
  sources: ['odt-options#all-attribute-part-of-remove-element', 'issue-426', 'pr-436'],
  messages: {
    everything:
      'With All="TRUE", setup.exe removes every Click-to-Run product and language, Project and Visio too; the products below make no difference. Drop All to remove only them, or drop them.',
    listed: 'This product goes in any case',
    only: 'Remove only the listed products',
    all: 'Remove everything, without the list',
  },
  check(doc, report) {
    for (const remove of removals(doc)) {
      const products = children(remove, 'Product');
      const all = attribute(remove, 'All');
      if (!all || !removesAll(remove) || products.length === 0) continue;
      report(all.valueSpan, 'everything', {
        related: products.map((product) => ({ span: product.nameSpan, message: 'listed' })),
        fixes: [
          { title: 'only', edits: [removeAttribute(doc, all)] },
          { title: 'all', edits: removeElements(doc, products) },
        ],
      });
    }
  },
});
