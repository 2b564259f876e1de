import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';
import { sharedActivation } from '../shared-activation';

export default defineRule({
  id: 'reg/sca-unattended-conflict',
  severity: 'warning',
  summary: 'Shared computer activation and the licence mode for unattended automation are both switched on.',
  sources: [
    'activation-on-shared-computers#make-sure-device-based-licensing-and-robotic-process-automation-rpa-are-disabled',
    'unattended#using-the-registry-key',
  ],
  messages: {
    both: 'The licence mode for unattended automation must be off where shared computer activation is used. The import reports success and switches both on, and users may not be able to activate Office. Write 0, or delete the value.',
    here: 'Shared computer activation is switched on here.',
    turnOff: 'Write dword:00000000',
  },
  check(doc, report) {
    const shared = sharedActivation(doc);
    if (!shared) return;
    for (const { value } of settingsWith(doc, ['unattended'], 1))
      report(value.nameSpan, 'both', {
        related: [{ span: shared.value.nameSpan, message: 'here' }],
        fixes: [{ title: 'turnOff', edits: [replaceData(value, 'dword:00000000')] }],
      });
  },
});
