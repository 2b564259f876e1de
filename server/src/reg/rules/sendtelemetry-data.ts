import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';

export default defineRule({
  id: 'reg/sendtelemetry-data',
  severity: 'error',
  summary: 'The level of diagnostic data is not 1, 2 or 3.',
  sources: ['privacy-controls#control-privacy-settings-by-editing-the-registry', 'office-admx'],
  messages: {
    level:
      '{number} is no level of diagnostic data: sendtelemetry takes 1 (required), 2 (also optional) and 3 (none). The guidance defines nothing else, and 0 does not mean none. Write 3 for none, or 1 for required only.',
    none: 'None: {data}',
    required: 'Required only: {data}',
  },
  check(doc, report) {
    for (const { value, number } of settingsIn(doc, 'sendtelemetry')) {
      if (number === undefined || (number >= 1 && number <= 3)) continue;
      report(value.dataSpan, 'level', {
        args: { number },
        fixes: [
          { title: 'none', args: { data: 'dword:00000003' }, edits: [replaceData(value, 'dword:00000003')] },
          { title: 'required', args: { data: 'dword:00000001' }, edits: [replaceData(value, 'dword:00000001')] },
        ],
      });
    }
  },
});
