import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';

export default defineRule({
  id: 'reg/macros-weakened',
  severity: 'warning',
  summary: 'A policy lets macros run that Office blocks by default.',
  sources: ['internet-macros', 'office-admx'],
  messages: {
    all: 'vbawarnings=1 runs every macro of {app} without asking, also those of files that came by mail. Users cannot change it. Write 3 for macros signed by a trusted publisher, 2 to ask, 4 for none.',
    internet:
      'blockcontentexecutionfrominternet=0 lets {app} run macros of files from the internet, which Office blocks by default. Write 1, and put files that need their macros into a trusted location.',
    signed: 'Run signed macros only: {data}',
    ask: 'Ask: {data}',
    block: 'Block: {data}',
  },
  check(doc, report) {
    for (const { value, setting, number, key } of settingsIn(doc)) {
      const app = appOf(key);
      if (setting.id.startsWith('vbawarnings-') && number === 1)
        report(value.dataSpan, 'all', {
          args: { app },
          fixes: [
            { title: 'signed', args: { data: 'dword:00000003' }, edits: [replaceData(value, 'dword:00000003')] },
            { title: 'ask', args: { data: 'dword:00000002' }, edits: [replaceData(value, 'dword:00000002')] },
          ],
        });
      if (setting.id.startsWith('blockinternetmacros-') && number === 0)
        report(value.dataSpan, 'internet', {
          args: { app },
          fixes: [{ title: 'block', args: { data: 'dword:00000001' }, edits: [replaceData(value, 'dword:00000001')] }],
        });
    }
  },
});

/** The name of the program, whose key is written in small letters as a rule. */
function appOf(key: string): string {
  const name = /\\([^\\]+)\\security$/i.exec(key)?.[1]?.toLowerCase() ?? 'office';
  if (name === 'powerpoint') return 'PowerPoint';
  return name === 'ms project' ? 'Project' : name.charAt(0).toUpperCase() + name.slice(1);
}
