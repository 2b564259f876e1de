import { removeElement } from '../edit';
import { adds, knownProductsOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/onenotefree-volume',
  severity: 'warning',
  summary: 'The free OneNote is added beside a volume product.',
  sources: ['onenote-deploy#to-add-onenote-to-an-existing-installation-of-office'],
  messages: {
    beside:
      'OneNoteFreeRetail is not supported together with volume products such as {volume}. The volume suites have a OneNote of their own, which an online repair brings back.',
    remove: 'Delete OneNoteFreeRetail',
  },
  check(doc, report) {
    for (const products of adds(doc).map(knownProductsOf)) {
      const volume = products.find(({ known }) => known.licence === 'volume');
      for (const { element, id, known } of products)
        if (known.id === 'OneNoteFreeRetail' && volume)
          report(id.valueSpan, 'beside', {
            args: { volume: volume.known.id },
            fixes: [{ title: 'remove', edits: [removeElement(doc, element)] }],
          });
    }
  },
});
