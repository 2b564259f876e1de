import { withoutCommonChannel } from '../channel-fit';
import { removeElement } from '../edit';
import { adds, suitesOf } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/mixed-suites',
  severity: 'error',
  summary: 'Two suites of one Add exclude each other.',
  sources: [
    'side-by-side#supported-scenarios-for-installing-different-versions-of-office-project-and-visio-on-the-same-computer',
    'update-channels#how-to-configure-and-manage-update-channels',
  ],
  messages: {
    excluded:
      '{second} cannot be installed beside {first}. They have the same apps and come from different channels, and a device has one channel, so setup.exe cannot install both. Keep one of them.',
    first: 'This suite excludes the other.',
    keep: 'Keep {product} only',
  },
  check(doc, report) {
    for (const add of adds(doc)) {
      const suites = suitesOf(add);
      const first = suites[0];
      for (const second of first ? withoutCommonChannel(suites) : [])
        report(second.id.valueSpan, 'excluded', {
          args: { first: first!.known.id, second: second.known.id },
          related: [{ span: first!.id.valueSpan, message: 'first' }],
          fixes: [
            { title: 'keep', args: { product: first!.known.id }, edits: [removeElement(doc, second.element)] },
            { title: 'keep', args: { product: second.known.id }, edits: [removeElement(doc, first!.element)] },
          ],
        });
    }
  },
});
