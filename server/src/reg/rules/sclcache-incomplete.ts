import { proposedTokenFolder as folder } from '../../knowledge/token-folders';
import { addLineAfter, removeLine, replaceData } from '../edit';
import { defineRule } from '../rule';
import { isOn, sharedActivationOff } from '../shared-activation';
import { quoted } from '../spelling';
import { tokenPairs } from '../token-pairs';

const data = quoted(folder);

export default defineRule({
  id: 'reg/sclcache-incomplete',
  severity: 'error',
  summary: 'Of SCLCacheOverride and SCLCacheOverrideDirectory only one is set.',
  sources: ['doc-shared-computer', 'odt-options#sclcacheoverridedirectory-property-part-of-property-element'],
  messages: {
    directory:
      'SCLCacheOverrideDirectory has no effect without SCLCacheOverride in the same key. The import reports success, but Office goes on keeping the licensing token on the device, so people have to activate Office again on every device they sign in to. Add "SCLCacheOverride"="1".',
    off: 'SCLCacheOverrideDirectory has no effect while SCLCacheOverride is not 1. The import reports success, but Office goes on keeping the licensing token on the device. Write "SCLCacheOverride"="1", or delete the folder.',
    override:
      'SCLCacheOverride has no effect without SCLCacheOverrideDirectory in the same key. It says that the licensing token moves, but not where to, so Office goes on keeping it on the device. Add SCLCacheOverrideDirectory with a folder of each user.',
    folder: 'The folder is set here.',
    turnOn: 'Write "SCLCacheOverride"="1"',
    addFolder: 'Add SCLCacheOverrideDirectory with {folder}',
    removeFolder: 'Delete SCLCacheOverrideDirectory',
    remove: 'Delete SCLCacheOverride',
  },
  check(doc, report) {
    for (const { override, deleted, directory: written } of tokenPairs(doc)) {
      const directory = written?.text?.trim() === '' ? undefined : written;
      if (directory && !(override && isOn(override))) {
        const line = override?.value ?? deleted;
        // Whoever switches both off means it.
        if (line && sharedActivationOff(doc)) continue;
        report(line ? line.dataSpan : directory.value.nameSpan, line ? 'off' : 'directory', {
          related: line ? [{ span: directory.value.nameSpan, message: 'folder' }] : [],
          fixes: [
            {
              title: 'turnOn',
              edits: [line ? replaceData(line, '"1"') : addLineAfter(doc, directory.value, '"SCLCacheOverride"="1"')],
            },
            { title: 'removeFolder', edits: [removeLine(doc, directory.value)] },
          ],
        });
      } else if (override && isOn(override) && !directory) {
        const added = written
          ? replaceData(written.value, data)
          : addLineAfter(doc, override.value, `"SCLCacheOverrideDirectory"=${data}`);
        report(override.value.nameSpan, 'override', {
          fixes: [
            { title: 'addFolder', args: { folder }, edits: [added] },
            { title: 'remove', edits: [removeLine(doc, override.value)] },
          ],
        });
      }
    }
  },
});
