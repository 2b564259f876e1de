import { replaceData, typedDataSpan } from '../edit';
import { defineRule } from '../rule';
import { typeMismatches } from '../type-mismatch';

export default defineRule({
  id: 'reg/unusual-type',
  severity: 'warning',
  summary: 'A known setting is written with another type than Office itself and public scripts use for it.',
  sources: ['public-scripts', 'office-admx'],
  messages: {
    type: '"{name}" is {expected} wherever Office or others write it, but this line writes {written}. The import reports success all the same; no guidance says that Office takes this form too. Write it as {expected}.',
    write: 'Write {data}',
    here: 'Write it as {expected}',
  },
  check(doc, report) {
    for (const { known, written, expected, data, proven } of typeMismatches(doc)) {
      if (proven) continue;
      report(typedDataSpan(known.line), 'type', {
        args: { name: known.line.name, expected, written },
        sources: known.expected.sources,
        fixes: [
          data === undefined
            ? undefined
            : {
                title: data.length < 40 ? 'write' : 'here',
                args: { data, expected },
                edits: [replaceData(known.line, data)],
              },
        ],
      });
    }
  },
});
