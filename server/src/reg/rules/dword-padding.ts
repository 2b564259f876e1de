import { values } from '../document';
import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { dwordText } from '../spelling';

export default defineRule({
  id: 'reg/dword-padding',
  severity: 'info',
  enabled: false,
  summary: 'A dword is written with fewer than eight digits.',
  sources: ['reg-import-tests'],
  messages: {
    short:
      'Windows reads this as {number} in decimal: the digits are hexadecimal, whatever their count. Eight digits, as regedit writes them, say so.',
    pad: 'Write {data}',
  },
  check(doc, report) {
    for (const value of values(doc)) {
      if (value.data?.form !== 'dword' || value.dataSpan.end - value.dataSpan.start >= 8) continue;
      const data = dwordText(value.data.number);
      report(value.dataSpan, 'short', {
        args: { number: value.data.number },
        fixes: [{ title: 'pad', args: { data }, edits: [replaceData(value, data)], safe: true }],
      });
    }
  },
});
