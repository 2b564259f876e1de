import { spanOf, textOf } from '../../core/text';
import { policiesSegment, userSettings } from '../app-settings';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/appsettings-policy-path',
  severity: 'warning',
  summary: 'Key of a preference is that of a policy.',
  sources: ['odt-options#appsettings-element', 'office-admx'],
  messages: {
    policy:
      'A preference stands under the same key as its policy, but without "policies". With it, setup.exe is told to write among the policies: people could no longer change the setting, and Group Policy may delete or overwrite it. Take "policies" out.',
    remove: 'Delete "policies\\"',
  },
  check(doc, report) {
    for (const { key } of userSettings(doc)) {
      const found = key && policiesSegment.exec(textOf(doc.text, key.valueSpan));
      if (!found) continue;
      const start = key.valueSpan.start + found.index;
      const span = spanOf(start, start + found[0].length);
      report(span, 'policy', { fixes: [{ title: 'remove', edits: [{ span, text: '' }] }] });
    }
  },
});
