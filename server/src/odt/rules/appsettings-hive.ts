import { spanOf, textOf } from '../../core/text';
import { hive, userSettings } from '../app-settings';
import { trimmedSpan } from '../marks';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/appsettings-hive',
  severity: 'warning',
  summary: 'Key of a preference starts with a hive or a backslash.',
  sources: ['odt-options#appsettings-element'],
  messages: {
    hive: 'Key starts below the hive: setup.exe itself writes it for every user of the device. With "{start}" in front it most likely ends up as a key of that name, where Office does not look, without a message. Start with software.',
    backslash:
      'Key starts with a name, not with a backslash. setup.exe may write another key or none, without a message. Start with software.',
    trim: 'Delete "{start}"',
  },
  check(doc, report) {
    for (const { key } of userSettings(doc)) {
      if (!key) continue;
      const inner = trimmedSpan(doc, key.valueSpan);
      const start = hive.exec(textOf(doc.text, inner))?.[0];
      if (!start) continue;
      const span = spanOf(inner.start, inner.start + start.length);
      report(span, start.startsWith('\\') ? 'backslash' : 'hive', {
        args: { start },
        fixes: [{ title: 'trim', args: { start }, edits: [{ span, text: '' }] }],
      });
    }
  },
});
