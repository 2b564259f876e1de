import { textOf } from '../../core/text';
import { values } from '../document';
import { lossesOf, valueLineOf } from '../lost';
import { defineRule } from '../rule';

/** Decimal numbers of types whose hexadecimal number is one digit. */
const decimal: Readonly<Record<string, string>> = { 'hex(10)': 'hex(a)', 'hex(11)': 'hex(b)' };

export default defineRule({
  id: 'reg/hex-type-number',
  severity: 'warning',
  summary: 'The number of a data type is missing, or means none of the types that Windows has.',
  sources: ['registry-value-types', 'reg-import-tests'],
  messages: {
    decimal:
      'The number of the type is hexadecimal, so {tag} is type {number}, which Windows does not have. It writes the bytes all the same, and no program takes them for what they are. Write {meant}.',
    change: 'Write {meant}',
  },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'tagEmpty')) {
      const span = valueLineOf(loss)?.tagSpan;
      report(loss.span, loss.why, {
        fixes: [span && { title: 'change', args: { meant: 'hex' }, edits: [{ span, text: 'hex' }] }],
      });
    }
    for (const { tagSpan, data } of values(doc)) {
      if (data?.form !== 'hex' || data.type < 16 || !tagSpan) continue;
      const tag = textOf(doc.text, tagSpan);
      const meant = decimal[tag];
      if (!meant) continue;
      report(tagSpan, 'decimal', {
        args: { tag, meant, number: data.type },
        fixes: [{ title: 'change', args: { meant }, edits: [{ span: tagSpan, text: meant }] }],
      });
    }
  },
});
