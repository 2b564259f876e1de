import { attributes } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/updatepath-office-folder',
  severity: 'warning',
  summary: 'UpdatePath names the folder Office\\Data itself, not the folder above Office.',
  sources: [
    'odt-options#updatepath-attribute-part-of-updates-element',
    'odt-options#sourcepath-attribute-part-of-add-element',
  ],
  messages: {
    inside:
      'UpdatePath points into the folder Office\\Data. As for SourcePath, Office itself goes into Office\\Data below the folder that is named, so it looks in the wrong place and finds no updates, without a message. Name the folder above Office.',
    trim: 'Change to "{parent}"',
  },
  check(doc, report) {
    for (const path of attributes(doc, 'UpdatePath', ['Updates'])) {
      const value = path.value.trim();
      const parent = value.replace(/[\\/]Office[\\/]Data[\\/]?$/i, '');
      if (parent === value || parent === '') continue;
      report(path.valueSpan, 'inside', {
        fixes: [{ title: 'trim', args: { parent }, edits: [replaceValue(path, parent)] }],
      });
    }
  },
});
