import { excludedApps, leaveOut, leavesOut } from '../excluded-apps';
import { adds, isSuite, type KnownProduct, knownProductsOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/excludeapp-other-products',
  severity: 'info',
  summary: 'OneDrive is excluded from the suite, but another product of the file brings it along.',
  sources: [
    'odt-options#excludeapp-element',
    'odt-overview#exclude-onedrive-when-installing-microsoft-365-apps-or-other-applications',
    'issue-it-pro-236',
  ],
  messages: {
    brought:
      '{product} brings OneDrive along, although {suite} leaves it out. Each product of the file has OneDrive with it, so setup.exe installs OneDrive all the same. Repeat ExcludeApp OneDrive in this product.',
    here: 'Left out here.',
    add: 'Leave OneDrive out of {product} too',
  },
  check(doc, report) {
    for (const add of adds(doc)) {
      const products = knownProductsOf(add);
      const suite = products.find((product) => isSuite(product) && leavesOut(product.element, 'OneDrive'));
      if (!suite) continue;
      const left = excludedApps(suite.element).find(({ known }) => known?.id === 'OneDrive')!;
      for (const { element, id, known } of products.filter(bringsOneDrive)) {
        const args = { product: known.id, suite: suite.known.id };
        report(id.valueSpan, 'brought', {
          args,
          related: [{ span: left.id.valueSpan, message: 'here' }],
          fixes: [{ title: 'add', args, edits: [leaveOut(doc, element, 'OneDrive')] }],
        });
      }
    }
  },
});

/** One page of the guidance gives Groove as the ID of OneDrive, so either of them will do here. */
const bringsOneDrive = ({ element, known }: KnownProduct) =>
  (known.kind === 'project' || known.kind === 'visio' || known.app !== undefined) &&
  !leavesOut(element, 'OneDrive') &&
  !leavesOut(element, 'Groove');
