import { policyTwin } from '../../knowledge/settings';
import { replaceData, typedDataSpan } from '../edit';
import { defineRule } from '../rule';
import { typeMismatches } from '../type-mismatch';

export default defineRule({
  id: 'reg/wrong-type',
  severity: 'error',
  summary: 'A known setting is written with another type than the guidance gives it.',
  sources: ['shared-computer-activation', 'office-admx'],
  messages: {
    type: '"{name}" is {expected}, but this line writes {written}. The import reports success all the same, and the setting is not found in the form that is looked for. Write it as {expected}.',
    twin: '"{name}" is {expected} in this key; only in "{key}" is it {written}. The import reports success all the same, and the setting is not found in the form that is looked for. Write it as {expected} here.',
    write: 'Write {data}',
    here: 'Write it as {expected}',
  },
  check(doc, report) {
    for (const { known, written, expected, data, proven } of typeMismatches(doc)) {
      if (!proven) continue;
      const { line, expected: about } = known;
      const twin = about.setting && policyTwin(about.setting);
      const mixedUp = twin?.type === written ? twin.keys[0]?.path : undefined;
      report(typedDataSpan(line), mixedUp ? 'twin' : 'type', {
        args: { name: line.name, expected, written, ...(mixedUp && { key: mixedUp }) },
        sources: about.sources,
        fixes: [
          data === undefined
            ? undefined
            : {
                title: data.length < 40 ? 'write' : 'here',
                args: { data, expected },
                edits: [replaceData(line, data)],
              },
        ],
      });
    }
  },
});
