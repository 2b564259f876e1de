import { attribute } from '../document';
import { adds, isForDownload } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/sourcepath-missing-for-download',
  severity: 'hint',
  enabled: false,
  summary: 'A file for /download does not say where the files go.',
  sources: ['odt-options#sourcepath-attribute-part-of-add-element', 'issue-222'],
  messages: {
    missing:
      'Add names no SourcePath, so /download saves the files beside setup.exe. Add SourcePath if they should go elsewhere.',
  },
  check(doc, report) {
    if (!isForDownload(doc)) return;
    for (const add of adds(doc)) if (!attribute(add, 'SourcePath')) report(add.nameSpan, 'missing');
  },
});
