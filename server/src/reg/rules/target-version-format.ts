import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';
import { quoted } from '../spelling';

export default defineRule({
  id: 'reg/target-version-format',
  severity: 'error',
  summary: 'updatetargetversion or blockversion is not written as full build numbers.',
  sources: ['office-admx', 'update-settings'],
  messages: {
    target:
      'updatetargetversion takes a full build number such as 16.0.17928.20156. The import reports success, and Office finds no such build and stays as it is. Write all four parts, or leave it empty for the latest build.',
    block:
      'blockversion takes pairs such as 16.0.17928.20156:16.0.17928.20216, with a vertical bar between them. The import reports success, and no version is blocked. Write the blocked build, a colon and the build to take instead.',
    write: 'Write {data}',
    latest: 'Write "" for the latest build',
  },
  check(doc, report) {
    for (const { setting, value, text } of settingsIn(doc, 'policy-updatetargetversion', 'policy-blockversion')) {
      if (text === undefined || !setting.pattern || setting.pattern.test(text)) continue;
      const data = repaired(text);
      report(value.dataSpan, setting.id === 'policy-blockversion' ? 'block' : 'target', {
        fixes: [
          setting.pattern.test(data)
            ? { title: 'write', args: { data: quoted(data) }, edits: [replaceData(value, quoted(data))] }
            : setting.id === 'policy-updatetargetversion' && /^\D+$/.test(text)
              ? { title: 'latest', edits: [replaceData(value, '""')] }
              : undefined,
        ],
      });
    }
  },
});

/** Without blanks, with bars between pairs, and with the 16.0 that many leave out. */
const repaired = (text: string): string =>
  text
    .trim()
    .replace(/\s*([:|])\s*/g, '$1')
    .replace(/[,;]\s*/g, '|')
    .replace(/(?<![\d.])(\d{4,5}\.\d{4,5})(?![\d.])/g, '16.0.$1');
