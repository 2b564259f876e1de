import { removeLine, replaceData } from '../edit';
import { defineRule } from '../rule';
import { isOn, sharedActivationOff } from '../shared-activation';
import { tokenPairs } from '../token-pairs';

export default defineRule({
  id: 'reg/sclcache-without-sca',
  severity: 'warning',
  summary: 'The licensing token is to roam, but the same file switches shared computer activation off.',
  sources: ['doc-shared-computer', 'odt-options#sclcacheoverride-property-part-of-property-element'],
  messages: {
    off: 'SCLCacheOverride has no effect while shared computer activation is off, and this file switches it off. Only shared computer activation uses a licensing token that can roam. Switch it on, or delete SCLCacheOverride and its folder.',
    here: 'Shared computer activation is switched off here.',
    turnOn: 'Switch shared computer activation on',
    remove: 'Delete SCLCacheOverride and its folder',
  },
  check(doc, report) {
    const off = sharedActivationOff(doc);
    if (!off) return;
    for (const { override, directory } of tokenPairs(doc)) {
      if (!override || !isOn(override) || !directory) continue;
      report(override.value.nameSpan, 'off', {
        related: [{ span: off.value.dataSpan, message: 'here' }],
        fixes: [
          {
            title: 'turnOn',
            edits: [replaceData(off.value, off.setting.type === 'REG_DWORD' ? 'dword:00000001' : '"1"')],
          },
          { title: 'remove', edits: [override, directory].map(({ value }) => removeLine(doc, value)) },
        ],
      });
    }
  },
});
