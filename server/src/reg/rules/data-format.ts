import { guidanceDate } from '../../knowledge/sources';
import { replaceData } from '../edit';
import { knownValues, plainData } from '../known-values';
import { defineRule } from '../rule';
import { quoted } from '../spelling';

/** Settings whose form has a rule of its own. */
const judgedElsewhere =
  /^(?:policy-updatetargetversion|policy-blockversion|inet-.*|c2r-(?:cdnbaseurl|updateurl|updatechannel|unmanagedupdateurl))$/;

export default defineRule({
  id: 'reg/data-format',
  severity: 'warning',
  summary: 'The text of a known setting is not written as the guidance writes it.',
  sources: ['update-settings', 'kms'],
  messages: {
    format:
      '"{name}" is not written like this in the guidance of {date}. The import reports success, and Office or Windows may not understand it. {format}',
    trim: 'Write {data}',
  },
  check(doc, report) {
    for (const { line, expected } of knownValues(doc)) {
      const { setting } = expected;
      const text = plainData(line);
      if (!setting?.pattern || !setting.format || typeof text !== 'string' || text === '') continue;
      if (setting.pattern.test(text) || setting.kind === 'state' || judgedElsewhere.test(setting.id)) continue;
      const data = text.trim();
      report(line.dataSpan, 'format', {
        args: { name: line.name, date: guidanceDate, format: setting.format },
        sources: expected.sources,
        fixes: [
          setting.pattern.test(data)
            ? { title: 'trim', args: { data: quoted(data) }, edits: [replaceData(line, quoted(data))] }
            : undefined,
        ],
      });
    }
  },
});
