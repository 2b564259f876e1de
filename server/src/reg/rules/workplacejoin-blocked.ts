import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';

/** The data with which each of them keeps the device from being registered. */
const blocking: Readonly<Record<string, number>> = {
  blockaadworkplacejoin: 1,
  autoworkplacejoin: 0,
  'mdm-disableregistration': 1,
};

export default defineRule({
  id: 'reg/workplacejoin-blocked',
  severity: 'info',
  summary: 'Work accounts or devices are kept from being registered.',
  sources: [
    'entra-join-plan#handling-devices-with-microsoft-entra-registered-state',
    'entra-join-control',
    'mdm-policies',
    'doc-reset-sign-in',
  ],
  messages: {
    blocked:
      '{name}={number} keeps work accounts or the device from being registered. Click-to-Run Office signs in with the accounts of "Access work or school", so look here first when sign-in fails. It is right on non-persistent virtual desktops and on devices that are joined by other means.',
  },
  check(doc, report) {
    for (const { value, setting, number } of settingsIn(doc, ...Object.keys(blocking)))
      if (number !== undefined && number === blocking[setting.id])
        report(value.nameSpan, 'blocked', { args: { name: setting.name, number } });
  },
});
