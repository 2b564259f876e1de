import { attribute, attributes } from '../document';
import { removeAttribute } from '../edit';
import { defineRule } from '../rule';
import { folderKey } from '../source-path';

export default defineRule({
  id: 'odt/downloadpath-same-as-source',
  severity: 'warning',
  summary: 'DownloadPath and SourcePath name the same folder.',
  sources: ['odt-options#downloadpath-attribute-part-of-add-element'],
  messages: {
    same: 'DownloadPath is the folder of SourcePath. /download takes files from the one and saves them to the other, so nothing new arrives. Name the folder that has the files in DownloadPath and the new folder in SourcePath.',
    here: 'The files are saved here.',
    remove: 'Delete DownloadPath to download from the Office CDN',
  },
  check(doc, report, { isPlaceholder }) {
    for (const from of attributes(doc, 'DownloadPath', ['Add'])) {
      const to = attribute(from.element, 'SourcePath');
      if (!to?.value.trim() || isPlaceholder(to.value) || folderKey(from.value) !== folderKey(to.value)) continue;
      report(from.valueSpan, 'same', {
        related: [{ span: to.valueSpan, message: 'here' }],
        fixes: [{ title: 'remove', edits: [removeAttribute(doc, from)] }],
      });
    }
  },
});
