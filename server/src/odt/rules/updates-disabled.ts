import { attributes, sameWord } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/updates-disabled',
  severity: 'warning',
  summary: 'Updates of Office are turned off.',
  sources: ['odt-options#enabled-attribute-part-of-updates-element', 'doc-unable-to-activate'],
  messages: {
    disabled:
      'Office gets no updates on these devices, security updates included. It stays at the version that is installed now, and an old version is also a known cause of failing activation. Set Enabled="TRUE", unless something else brings the updates, such as a new image each month.',
    enable: 'Turn updates on',
  },
  check(doc, report) {
    for (const enabled of attributes(doc, 'Enabled', ['Updates']))
      if (sameWord(enabled.value.trim(), 'FALSE'))
        report(enabled.valueSpan, 'disabled', { fixes: [{ title: 'enable', edits: [replaceValue(enabled, 'TRUE')] }] });
  },
});
