import { textOf } from '../../core/text';
import { decimalMeant } from '../decimal-meant';
import { replaceData } from '../edit';
import { knownValues, plainData } from '../known-values';
import { defineRule } from '../rule';
import { dwordText } from '../spelling';

export default defineRule({
  id: 'reg/dword-decimal-suspect',
  severity: 'warning',
  summary: 'A dword seems to be written in decimal: read in hexadecimal it means nothing.',
  sources: ['reg-files', 'doc-activation-errors#change-proxy-firewall-or-group-policy-settings', 'office-admx'],
  messages: {
    decimal:
      'dword:{digits} is hexadecimal and stands for {number}, which "{name}" does not take. {decimal} was probably meant, and {decimal} is {meant} in a .reg file. The import writes {number} without a message. Write dword:{meant}.',
    write: 'Write {data} for {decimal}',
  },
  check(doc, report) {
    for (const { line, expected } of knownValues(doc)) {
      const decimal = decimalMeant(doc, line, expected);
      if (decimal === undefined) continue;
      const data = dwordText(decimal);
      const digits = textOf(doc.text, line.dataSpan);
      report(line.dataSpan, 'decimal', {
        args: { digits, number: Number(plainData(line)), name: line.name, decimal, meant: data.slice(6) },
        sources: ['reg-files', ...expected.sources],
        fixes: [{ title: 'write', args: { data, decimal }, edits: [replaceData(line, data)] }],
      });
    }
  },
});
