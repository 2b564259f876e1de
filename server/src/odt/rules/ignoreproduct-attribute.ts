import { attributes } from '../document';
import { addFirst, removeAttribute } from '../edit';
import { ignoreXml, setupIdsIn } from '../ignored-products';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/ignoreproduct-attribute',
  severity: 'warning',
  summary: 'IgnoreProduct is written as an attribute of RemoveMSI.',
  sources: [
    'upgrade-from-msi#keep-some-office-products-and-uninstall-all-other-office-products',
    'odt-options#ignoreproduct-attribute-part-of-removemsi-element',
  ],
  messages: {
    attribute:
      'IgnoreProduct is an element inside RemoveMSI, not an attribute, although a heading of the reference calls it one. As an attribute it most likely keeps nothing: setup.exe uninstalls the product. Write <IgnoreProduct ID="…" />.',
    convert: 'Write it as an element',
  },
  check(doc, report) {
    for (const ignore of attributes(doc, 'IgnoreProduct', ['RemoveMSI'])) {
      const ids = setupIdsIn(ignore.value);
      const taken = removeAttribute(doc, ignore);
      const edits = ids.length > 0 ? [taken, addFirst(doc, ignore.element, ignoreXml(ids))] : [taken];
      report(ignore.nameSpan, 'attribute', { fixes: [{ title: 'convert', edits }] });
    }
  },
});
