import { productsWithoutDeviceLicence } from '../device-licence';
import { replaceValue } from '../edit';
import { propertyWith, valueSpanOf } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/licensing-conflict',
  severity: 'warning',
  summary: 'Shared computer activation and device-based licensing are both switched on.',
  sources: ['customization-tool#create-a-configuration-file', 'device-based-licensing'],
  messages: {
    both: 'DeviceBasedLicensing and SharedComputerLicensing are both 1. One gives the licence to the device, the other one to each user, and the customization tool of Microsoft offers only one of them; setup.exe sets both without a message. Set the one that you do not want to 0.',
    other: 'SharedComputerLicensing is 1 here.',
    off: 'Switch {name} off',
  },
  check(doc, report) {
    const shared = propertyWith(doc, 'SharedComputerLicensing', '1');
    const device = propertyWith(doc, 'DeviceBasedLicensing', '1');
    // Where no product can use one of the two, that one is to go, as odt/dbl-product and odt/scl-volume say.
    if (!shared?.value || !device?.value || productsWithoutDeviceLicence(doc).length > 0) return;
    report(device.value.valueSpan, 'both', {
      related: [{ span: valueSpanOf(shared), message: 'other' }],
      fixes: [device, shared].map(({ known, value }) => ({
        title: 'off',
        args: { name: known.name },
        edits: [replaceValue(value!, '0')],
      })),
    });
  },
});
