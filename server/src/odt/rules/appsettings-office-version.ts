import { spanOf, textOf } from '../../core/text';
import { officeVersion, userSettings } from '../app-settings';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/appsettings-office-version',
  severity: 'warning',
  summary: 'Key of a preference names another version of Office.',
  sources: ['odt-options#appsettings-element', 'side-by-side#office-releases-and-their-version-number'],
  messages: {
    older:
      'The settings of every Office since 2016, Microsoft 365 Apps included, stand under 16.0. What setup.exe writes under {version} the apps do not read. Write 16.0.',
    change: 'Change to 16.0',
  },
  check(doc, report) {
    for (const { key } of userSettings(doc)) {
      const found = key && officeVersion.exec(textOf(doc.text, key.valueSpan));
      if (!found || found[0] === '16.0') continue;
      const version = found[0];
      const start = key.valueSpan.start + found.index;
      const span = spanOf(start, start + version.length);
      report(span, 'older', {
        args: { version },
        fixes: [{ title: 'change', edits: [{ span, text: '16.0' }] }],
      });
    }
  },
});
