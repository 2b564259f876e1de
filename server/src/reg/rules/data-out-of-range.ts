import { typeOf } from '../convert';
import { decimalMeant } from '../decimal-meant';
import { replaceData, typedDataSpan } from '../edit';
import { fits } from '../expected';
import { knownValues, plainData } from '../known-values';
import { defineRule } from '../rule';
import { dwordText } from '../spelling';

export default defineRule({
  id: 'reg/data-out-of-range',
  severity: 'error',
  summary: 'The number of a known setting is smaller or larger than the guidance allows.',
  sources: ['office-admx'],
  messages: {
    range:
      '"{name}" takes {least} to {most}, but this line writes {number}. The import reports success, and Office does not do what the number says. The digits of a dword are hexadecimal: {most} is {hex}. Write a number within the range.',
    write: 'Write {data} for {number}',
  },
  check(doc, report) {
    for (const { line, expected } of knownValues(doc)) {
      const { range, setting, proven, type } = expected;
      const number = plainData(line);
      // Of this mask the guidance itself knew numbers beyond the range in earlier years.
      if (!range || !proven || typeof number !== 'number' || setting?.id === 'tcpip6-disabledcomponents') continue;
      if (typeOf(line.data) !== type || fits(expected, number) || decimalMeant(doc, line, expected) !== undefined)
        continue;
      const [least, most] = range;
      const nearest = number < least ? least : most;
      report(typedDataSpan(line), 'range', {
        args: { name: line.name, least, most, number, hex: dwordText(most) },
        sources: expected.sources,
        fixes: [
          {
            title: 'write',
            args: { data: dwordText(nearest), number: nearest },
            edits: [replaceData(line, dwordText(nearest))],
          },
        ],
      });
    }
  },
});
