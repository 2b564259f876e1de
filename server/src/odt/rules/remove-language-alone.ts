import { children, type Element, type OdtDocument } from '../document';
import { addAfter, removeElements, textOfElement } from '../edit';
import { removals } from '../removal';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/remove-language-alone',
  severity: 'error',
  summary: 'A Language stands directly in Remove, without a product.',
  sources: ['odt-options#remove-element', 'languages#remove-languages-packs-or-proofing-tools'],
  messages: {
    alone:
      'A language is removed from a product, so Remove needs a Product around it. Here setup.exe does not know what to remove the language from. Use the product LanguagePack to remove it from all products.',
    also: 'So does this one',
    wrap: 'Put it into the product LanguagePack',
  },
  check(doc, report) {
    for (const remove of removals(doc)) {
      const languages = children(remove, 'Language');
      const [first, ...others] = languages;
      if (!first) continue;
      const edits = inLanguagePack(doc, first, others);
      report(first.nameSpan, 'alone', {
        related: others.map((language) => ({ span: language.nameSpan, message: 'also' })),
        fixes: [edits && { title: 'wrap', edits }],
      });
    }
  },
});

/** All of them at once: a Product for each would be the same product several times. */
function inLanguagePack(doc: OdtDocument, first: Element, others: readonly Element[]) {
  if (doc.syntaxErrors.length > 0) return undefined;
  const inner = [first, ...others].flatMap((language) => textOfElement(doc, language).split('\n'));
  const lines = ['<Product ID="LanguagePack">', ...inner.map((line) => `  ${line}`), '</Product>'];
  const { text } = addAfter(doc, first, lines.join('\n'));
  return [{ span: first.span, text: text.trimStart() }, ...removeElements(doc, others)];
}
