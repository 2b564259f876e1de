import { converted } from '../convert';
import { replaceData } from '../edit';
import { knownValues } from '../known-values';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/expand-expected',
  severity: 'warning',
  summary: 'A text with a variable is written as REG_SZ where a REG_EXPAND_SZ is expected.',
  sources: ['registry-value-types', 'office-admx'],
  messages: {
    plain:
      '"{name}" should be a REG_EXPAND_SZ, but a quoted text is a REG_SZ. The import reports success; programs that go by the type take the variable in it literally. Write the text as hex(2).',
    write: 'Write it as hex(2)',
  },
  check(doc, report) {
    for (const { line, expected } of knownValues(doc)) {
      const { data } = line;
      if (data?.form !== 'string' || expected.type !== 'REG_EXPAND_SZ' || !/%\w[^%\s]*%/.test(data.text)) continue;
      const written = converted(doc, data, 'REG_EXPAND_SZ');
      report(line.dataSpan, 'plain', {
        args: { name: line.name },
        sources: ['registry-value-types', ...expected.sources],
        fixes: [written ? { title: 'write', edits: [replaceData(line, written)] } : undefined],
      });
    }
  },
});
