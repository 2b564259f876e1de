import { attributes } from '../document';
import { removeAttribute } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/sourcepath-empty',
  severity: 'warning',
  summary: 'SourcePath is there, but empty.',
  sources: ['odt-options#sourcepath-attribute-part-of-add-element', 'issue-166'],
  messages: {
    empty:
      'SourcePath is empty. The guidance does not say where setup.exe then looks. Name a folder, or delete the attribute: then setup.exe looks in its own folder and after that on the Office CDN.',
    remove: 'Delete SourcePath',
  },
  check(doc, report) {
    for (const path of attributes(doc, 'SourcePath', ['Add']))
      if (path.value.trim() === '')
        report(path.nameSpan, 'empty', { fixes: [{ title: 'remove', edits: [removeAttribute(doc, path)] }] });
  },
});
