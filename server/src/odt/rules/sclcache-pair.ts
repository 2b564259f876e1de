import { proposedTokenFolder } from '../../knowledge/token-folders';
import { removeElement } from '../edit';
import { knownProperty, propertyWith, setKnownProperty, valueSpanOf } from '../properties-in-file';
import { defineRule } from '../rule';
import { productsWithoutSharing } from '../shared-activation';

export default defineRule({
  id: 'odt/sclcache-pair',
  severity: 'error',
  summary: 'Of SCLCacheOverride and SCLCacheOverrideDirectory only one is set.',
  sources: [
    'odt-options#sclcacheoverridedirectory-property-part-of-property-element',
    'odt-options#sclcacheoverride-property-part-of-property-element',
    'doc-shared-computer',
  ],
  messages: {
    directory:
      'SCLCacheOverrideDirectory has no effect without SCLCacheOverride="1". setup.exe takes the folder without a message, but Office goes on keeping the licensing token on the device, so people have to activate Office again on every device they sign in to. Add SCLCacheOverride with the value 1.',
    off: 'SCLCacheOverrideDirectory has no effect while SCLCacheOverride is 0. setup.exe takes the folder without a message, but Office goes on keeping the licensing token on the device. Set SCLCacheOverride to 1, or delete the folder.',
    override:
      'SCLCacheOverride="1" has no effect without SCLCacheOverrideDirectory. It says that the licensing token moves, but not where to, so Office goes on keeping it on the device and people have to activate Office again on the next one. Add SCLCacheOverrideDirectory with a folder of each user.',
    folder: 'The folder is set here.',
    turnOn: 'Set SCLCacheOverride to 1',
    addFolder: 'Add SCLCacheOverrideDirectory with {folder}',
    removeFolder: 'Delete SCLCacheOverrideDirectory',
    remove: 'Delete SCLCacheOverride',
  },
  check(doc, report) {
    const directory = knownProperty(doc, 'SCLCacheOverrideDirectory');
    const override = knownProperty(doc, 'SCLCacheOverride');
    if (directory) {
      const off = propertyWith(doc, 'SCLCacheOverride', '0');
      const isAllOff = off && propertyWith(doc, 'SharedComputerLicensing', '0');
      if (!directory.value?.value.trim() || (override && !off) || isAllOff) return;
      report(off ? valueSpanOf(off) : directory.name.valueSpan, off ? 'off' : 'directory', {
        related: off ? [{ span: directory.name.valueSpan, message: 'folder' }] : [],
        fixes: [
          { title: 'turnOn', edits: setKnownProperty(doc, 'SCLCacheOverride', '1') },
          { title: 'removeFolder', edits: [removeElement(doc, directory.element)] },
        ],
      });
    } else if (override && propertyWith(doc, 'SCLCacheOverride', '1') && productsWithoutSharing(doc).length === 0) {
      const folder = proposedTokenFolder;
      report(override.name.valueSpan, 'override', {
        fixes: [
          {
            title: 'addFolder',
            args: { folder },
            edits: setKnownProperty(doc, 'SCLCacheOverrideDirectory', folder),
          },
          { title: 'remove', edits: [removeElement(doc, override.element)] },
        ],
      });
    }
  },
});
