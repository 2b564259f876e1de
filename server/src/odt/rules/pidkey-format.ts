import type { Edit } from '../../core/text';
import { spanOf } from '../../core/text';
import type { Attribute, OdtDocument } from '../document';
import { removeAttribute } from '../edit';
import { productKeys, takesKey } from '../product-keys';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/pidkey-format',
  severity: 'error',
  summary: 'PIDKEY is not a product key.',
  sources: ['ltsc-2024-deploy#sample-configurationxml-file-to-use-with-the-office-deployment-tool'],
  messages: {
    form: 'PIDKEY does not hold a product key: that is five groups of five letters and digits, with hyphens between them. Office cannot be activated with it. Compare it with the licence, or delete the attribute.',
    hyphens: 'Put hyphens between groups of five',
    remove: 'Delete PIDKEY',
  },
  check(doc, report) {
    for (const listed of productKeys(doc)) {
      if (listed.form !== 'malformed' || !takesKey(listed)) continue;
      const regrouped = hyphensOf(doc, listed.key);
      report(listed.key.valueSpan, 'form', {
        fixes: [
          regrouped && { title: 'hyphens', edits: regrouped },
          { title: 'remove', edits: [removeAttribute(doc, listed.key)] },
        ],
      });
    }
  },
});

/** Only the hyphens are written: the key itself does not appear in an edit. Undefined when there are not 25 characters. */
function hyphensOf(doc: OdtDocument, { valueSpan }: Attribute): Edit[] | undefined {
  const text = doc.text.slice(valueSpan.start, valueSpan.end);
  const characters = [...text.matchAll(/[A-Z0-9]/gi)].map(({ index }) => valueSpan.start + index);
  if (characters.length !== 25) return undefined;
  const ends = characters.map((at, i) => ({ from: i === 0 ? valueSpan.start : characters[i - 1]! + 1, to: at, i }));
  const edits = ends.map(({ from, to, i }) => ({ span: spanOf(from, to), text: i > 0 && i % 5 === 0 ? '-' : '' }));
  const tail = { span: spanOf(characters[24]! + 1, valueSpan.end), text: '' };
  return [...edits, tail].filter(({ span, text: hyphen }) => doc.text.slice(span.start, span.end) !== hyphen);
}
