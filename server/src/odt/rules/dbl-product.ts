import { productsWithoutDeviceLicence } from '../device-licence';
import { removeElement } from '../edit';
import { propertyWith } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/dbl-product',
  severity: 'warning',
  summary: 'Device-based licensing is switched on without Microsoft 365 Apps for enterprise.',
  sources: ['device-based-licensing', 'odt-options#devicebasedlicensing-property-part-of-property-element'],
  messages: {
    without:
      'DeviceBasedLicensing has no use for {products}. The licence for a device exists for Microsoft 365 Apps for enterprise only (O365ProPlusRetail); setup.exe sets the property without a message. Delete it, or install that product.',
    remove: 'Delete DeviceBasedLicensing',
  },
  check(doc, report) {
    const device = propertyWith(doc, 'DeviceBasedLicensing', '1');
    if (!device) return;
    const products = productsWithoutDeviceLicence(doc);
    if (products.length === 0) return;
    report(device.name.valueSpan, 'without', {
      args: { products: products.map(({ id }) => id.value.trim()).join(', ') },
      fixes: [{ title: 'remove', edits: [removeElement(doc, device.element)] }],
    });
  },
});
