import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';
import { sharedActivation } from '../shared-activation';

export default defineRule({
  id: 'reg/sca-viewer-mode-conflict',
  severity: 'warning',
  summary: 'Shared computer activation and viewer mode are both switched on.',
  sources: ['viewer-mode#enable-viewer-mode-with-group-policy'],
  messages: {
    both: 'Up to Version 2204 shared computer activation does not work while viewer mode is on. The import reports success and switches both on, and on such versions Office does not use shared computer activation. Switch viewer mode off, unless all devices have a newer version.',
    here: 'Shared computer activation is switched on here.',
    turnOff: 'Write dword:00000000',
  },
  check(doc, report) {
    const shared = sharedActivation(doc);
    if (!shared) return;
    for (const { value } of settingsWith(doc, ['policy-viewermode'], 1))
      report(value.nameSpan, 'both', {
        related: [{ span: shared.value.nameSpan, message: 'here' }],
        fixes: [{ title: 'turnOff', edits: [replaceData(value, 'dword:00000000')] }],
      });
  },
});
