import { textOf } from '../../core/text';
import { lossesOf, valueLineOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/type-tag-case',
  severity: 'warning',
  summary: 'The type of the data is written with capital letters, which importers are known to skip.',
  sources: ['reg-files'],
  messages: { change: 'Write "{tag}"' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'tagCase')) {
      const span = valueLineOf(loss)?.tagSpan;
      const tag = span && textOf(doc.text, span).toLowerCase();
      report(loss.span, loss.why, {
        fixes: [span && tag ? { title: 'change', args: { tag }, edits: [{ span, text: tag }], safe: true } : undefined],
      });
    }
  },
});
