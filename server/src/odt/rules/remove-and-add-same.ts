import { children, type Element } from '../document';
import { languagesIn } from '../languages-in-file';
import { addedProducts } from '../products-in-file';
import { removedProducts, removeFromRemoval, removesAll } from '../removal';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/remove-and-add-same',
  severity: 'info',
  summary: 'The same product is removed and added.',
  sources: ['odt-options#remove-element', 'issue-1009'],
  messages: {
    both: '"{id}" stands in Remove and in Add. Remove runs first, so setup.exe takes the product away and installs it anew. If you do not want a clean reinstallation, delete it from Remove.',
    added: 'Added again here',
    keep: 'Delete it from Remove',
  },
  check(doc, report) {
    const removed = removedProducts(doc);
    if (removed.length === 0) return;
    const added = new Map(
      addedProducts(doc).map(({ element, id }) => [word(id.value), { id, languages: languagesOf(element) }]),
    );
    for (const { remove, element, id } of removed) {
      const again = added.get(word(id.value));
      if (!again || id.value.trim() === '' || removesAll(remove) || !overlaps(element, again.languages)) continue;
      report(id.valueSpan, 'both', {
        args: { id: id.value.trim() },
        related: [{ span: again.id.valueSpan, message: 'added' }],
        fixes: [{ title: 'keep', edits: [removeFromRemoval(doc, remove, element)] }],
      });
    }
  },
});

/** Removing one language and adding another is no contradiction. */
const overlaps = (removed: Element, added: ReadonlySet<string>) =>
  children(removed, 'Language').length === 0 || [...languagesOf(removed)].some((tag) => tag !== '' && added.has(tag));

const languagesOf = (product: Element) => new Set(languagesIn(product).map(({ value }) => word(value)));

const word = (text: string) => text.trim().toLowerCase();
