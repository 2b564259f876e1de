import { removeLine } from '../edit';
import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';
import { isOn, sharedActivation } from '../shared-activation';

export default defineRule({
  id: 'reg/sca-device-based-conflict',
  severity: 'error',
  summary: 'Shared computer activation and device-based licensing are both switched on.',
  sources: [
    'activation-on-shared-computers#make-sure-device-based-licensing-and-robotic-process-automation-rpa-are-disabled',
    'device-based-licensing',
  ],
  messages: {
    both: 'Device-based licensing must be off where shared computer activation is used. The import reports success and switches both on, and users cannot activate Office. Keep one of the two.',
    here: 'Shared computer activation is switched on here.',
    removeDevice: 'Delete device-based licensing',
    removeShared: 'Delete shared computer activation',
  },
  check(doc, report) {
    const shared = sharedActivation(doc);
    if (!shared) return;
    for (const device of settingsIn(doc, 'c2r-devicebasedlicensing', 'policy-dbsproplus').filter(isOn))
      report(device.value.nameSpan, 'both', {
        related: [{ span: shared.value.nameSpan, message: 'here' }],
        fixes: [
          { title: 'removeDevice', edits: [removeLine(doc, device.value)] },
          { title: 'removeShared', edits: [removeLine(doc, shared.value)] },
        ],
      });
  },
});
