import { values } from '../document';
import { replaceData } from '../edit';
import { defineRule } from '../rule';

const typed = /^(dword:[ \t]*[0-9a-f]{1,8}|hex(?:\([0-9a-f]{1,8}\))?:[ \t]*[0-9a-f]{1,2}(?:,[0-9a-f]{1,2})*),?$/i;

export default defineRule({
  id: 'reg/dword-in-quotes',
  severity: 'error',
  summary: 'Data with its type stands in quotation marks, so that it becomes text.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: {
    text: 'In quotation marks this is text. Windows writes the letters "{data}" as REG_SZ and reports success. Delete the quotation marks.',
    unquote: 'Write {data}',
    remove: 'Delete the quotation marks',
  },
  check(doc, report) {
    for (const value of values(doc)) {
      const data = value.data?.form === 'string' ? typed.exec(value.data.text)?.[1]?.toLowerCase() : undefined;
      if (data === undefined) continue;
      const short = data.length < 40;
      report(value.dataSpan, 'text', {
        args: { data: short ? data : `${data.slice(0, 40)}…` },
        fixes: [{ title: short ? 'unquote' : 'remove', args: { data }, edits: [replaceData(value, data)] }],
      });
    }
  },
});
