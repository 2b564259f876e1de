import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';

const ids = [
  'privacy-disconnectedstate',
  'privacy-usercontentdisabled',
  'privacy-downloadcontentdisabled',
  'privacy-controllerconnectedservicesenabled',
];

export default defineRule({
  id: 'reg/privacy-zero-data',
  severity: 'error',
  summary: 'A privacy policy has other data than 1 for allowed and 2 for blocked.',
  sources: ['privacy-controls#control-privacy-settings-by-editing-the-registry', 'office-admx'],
  messages: {
    other:
      '{number} is no answer for "{name}": 1 allows and 2 blocks, whatever the name suggests. The guidance defines nothing else, so nobody can rely on what Office makes of it. Write 2 to block, or 1 to allow.',
    block: 'Block: {data}',
    allow: 'Allow: {data}',
  },
  check(doc, report) {
    for (const { value, setting, number } of settingsIn(doc, ...ids)) {
      if (number === undefined || number === 1 || number === 2) continue;
      report(value.dataSpan, 'other', {
        args: { name: setting.name, number },
        fixes: [
          { title: 'block', args: { data: 'dword:00000002' }, edits: [replaceData(value, 'dword:00000002')] },
          { title: 'allow', args: { data: 'dword:00000001' }, edits: [replaceData(value, 'dword:00000001')] },
        ],
      });
    }
  },
});
