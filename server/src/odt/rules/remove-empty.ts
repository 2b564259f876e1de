import { attributeValue, type Element, type OdtDocument, sameWord } from '../document';
import { addAttribute, removeElement } from '../edit';
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
      report(remove.nameSpan, 'nothing', {
        fixes: [
          { title: 'remove', edits: [removeElement(doc, remove)] },
          isBare(doc, remove)
            ? { title: 'all', edits: [addAttribute(remove, 'All', 'TRUE')], byHand: true }
            : undefined,
        ],
      });
    }
  },
});

/** Where something has been said of what to remove, "everything" is not meant. */
const isBare = ({ text }: OdtDocument, { attributes, startTag, endTag }: Element) =>
  attributes.length === 0 && (!endTag || text.slice(startTag.end, endTag.start).trim() === '');
