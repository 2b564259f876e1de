import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/com-kill-bit-override',
  severity: 'warning',
  summary: 'A component that Office blocks for its security is allowed again.',
  sources: ['block-com'],
  messages: {
    allowed:
      'ActivationFilterOverride=1 allows a component again that Office blocks because attackers use it. Every document may then load it. Delete the value on the device with "-", or say in an ignore comment which program needs the component.',
    clear: 'Delete the value on the device',
    block: 'Change to {data}',
  },
  check(doc, report) {
    const data = 'dword:00000000';
    for (const { value } of settingsWith(doc, ['com-activationfilteroverride'], 1))
      report(value.dataSpan, 'allowed', {
        fixes: [
          { title: 'clear', edits: [replaceData(value, '-')] },
          { title: 'block', args: { data }, edits: [replaceData(value, data)] },
        ],
      });
  },
});
