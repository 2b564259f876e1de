import { removeElement } from '../edit';
import { knownProperty, propertyWith, setKnownProperty, valueSpanOf } from '../properties-in-file';
import { defineRule } from '../rule';
import { productsWithoutSharing } from '../shared-activation';

export default defineRule({
  id: 'odt/sclcache-without-scl',
  severity: 'warning',
  summary: 'The licensing token is to roam, but shared computer activation is not switched on.',
  sources: ['odt-options#sclcacheoverride-property-part-of-property-element', 'doc-shared-computer'],
  messages: {
    missing:
      'SCLCacheOverride="1" has no effect without SharedComputerLicensing="1". Only shared computer activation uses a licensing token that can roam; setup.exe gives no message. Set SharedComputerLicensing to 1, or delete SCLCacheOverride and its folder.',
    off: 'Shared computer activation is off here.',
    turnOn: 'Set SharedComputerLicensing to 1',
    remove: 'Delete SCLCacheOverride and its folder',
  },
  check(doc, report) {
    const override = propertyWith(doc, 'SCLCacheOverride', '1');
    const shared = knownProperty(doc, 'SharedComputerLicensing');
    const off = propertyWith(doc, 'SharedComputerLicensing', '0');
    // Where no product can use it, odt/scl-volume says so.
    if (!override || (shared && !off) || productsWithoutSharing(doc).length > 0) return;
    const pair = [override, knownProperty(doc, 'SCLCacheOverrideDirectory')].filter((one) => one !== undefined);
    report(override.name.valueSpan, 'missing', {
      related: off ? [{ span: valueSpanOf(off), message: 'off' }] : [],
      fixes: [
        { title: 'turnOn', edits: setKnownProperty(doc, 'SharedComputerLicensing', '1') },
        { title: 'remove', edits: pair.map(({ element }) => removeElement(doc, element)) },
      ],
    });
  },
});
