import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';

export default defineRule({
  id: 'reg/noost-data',
  severity: 'error',
  summary: 'The policy against OST files has other data than 0 and 2.',
  sources: ['office-admx'],
  messages: {
    other:
      'noost takes 0 (OST files allowed) and 2 (no OST files), not {number}. The template knows nothing else, so Outlook goes on creating OST files. Write 2.',
    none: 'No OST files: {data}',
    allow: 'Allow OST files: {data}',
  },
  check(doc, report) {
    for (const { value, number } of settingsIn(doc, 'ost-noost')) {
      if (number === undefined || number === 0 || number === 2) continue;
      report(value.dataSpan, 'other', {
        args: { number },
        fixes: [
          { title: 'none', args: { data: 'dword:00000002' }, edits: [replaceData(value, 'dword:00000002')] },
          { title: 'allow', args: { data: 'dword:00000000' }, edits: [replaceData(value, 'dword:00000000')] },
        ],
      });
    }
  },
});
