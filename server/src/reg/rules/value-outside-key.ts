import { addLineBefore } from '../edit';
import { lossesOf, valueLineOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/value-outside-key',
  severity: 'error',
  summary: 'Values stand where no key is open, so Windows skips them.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: { open: 'Insert "[{key}]"' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'noKey', 'afterDelete')) {
      const value = valueLineOf(loss);
      const key = value?.block?.path;
      report(loss.span, loss.why, {
        fixes: [
          value && key ? { title: 'open', args: { key }, edits: [addLineBefore(doc, value, `[${key}]`)] } : undefined,
        ],
      });
    }
  },
});
