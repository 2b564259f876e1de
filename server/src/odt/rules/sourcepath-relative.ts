import { attributes } from '../document';
import { removeAttribute } from '../edit';
import { isForDownload } from '../products-in-file';
import { defineRule } from '../rule';
import { isAbsolute } from '../source-path';

export default defineRule({
  id: 'odt/sourcepath-relative',
  severity: 'info',
  summary: 'SourcePath is a relative path.',
  sources: ['odt-overview#install-microsoft-365-apps'],
  messages: {
    relative:
      'This path depends on the folder in which setup.exe is started. Run by a management tool or as SYSTEM that is often C:\\Windows\\System32, and the files are not found. Write the whole path, or delete SourcePath: then setup.exe looks in its own folder first.',
    remove: 'Delete SourcePath',
  },
  check(doc, report) {
    // Beside setup.exe is a good place for a download.
    if (isForDownload(doc)) return;
    for (const path of attributes(doc, 'SourcePath', ['Add'])) {
      const value = path.value.trim();
      if (value === '' || isAbsolute(value)) continue;
      report(path.valueSpan, 'relative', {
        fixes: [{ title: 'remove', edits: [removeAttribute(doc, path)] }],
      });
    }
  },
});
