import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/connected-experiences-off',
  severity: 'info',
  summary: 'Most of what Office does over the internet is turned off.',
  sources: ['privacy-controls', 'doc-shared-computer'],
  messages: {
    off: 'disconnectedstate=2 turns off nearly everything that Office does over the internet, such as co-authoring, templates, translation and Copilot. Sign-in, licences and updates go on. Make sure that this is meant; the other policies block one kind of experience each.',
  },
  check(doc, report) {
    for (const { value } of settingsWith(doc, ['privacy-disconnectedstate'], 2)) report(value.nameSpan, 'off');
  },
});
