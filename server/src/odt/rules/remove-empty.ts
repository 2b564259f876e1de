import { attributeValue, sameWord } from '../document';
import { removeElement, setAttribute } from '../edit';
import { removals } from '../removal';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/remove-empty',
  severity: 'warning',
  summary: 'Remove says neither All="TRUE" nor which products to remove.',
  sources: ['odt-options#all-attribute-part-of-remove-element', 'odt-options#remove-element'],
  messages: {
    nothing:
      'This Remove names nothing to remove. All is FALSE unless it says TRUE, so setup.exe removes nothing here and gives no message. Write All="TRUE", or list the products.',
    all: 'Remove everything: All="TRUE"',
    remove: 'Delete Remove',
  },
  check(doc, report) {
    // In a broken file it is not certain what stands inside Remove.
    if (doc.syntaxErrors.length > 0) return;
    for (const remove of removals(doc)) {
      const written = remove.attributes.find(({ name }) => sameWord(name, 'All'));
      const all = attributeValue(remove, 'All')?.trim();
      if (remove.children.length > 0 || (written && !sameWord(all, 'FALSE'))) continue;
      const edits = [setAttribute(remove, 'All', 'TRUE')];
      const everything = { title: 'all' as const, edits };
      const nothing = { title: 'remove' as const, edits: [removeElement(doc, remove)] };
      report(remove.nameSpan, 'nothing', { fixes: written ? [nothing, everything] : [everything, nothing] });
    }
  },
});
