import { attributes } from '../document';
import { replaceValue } from '../edit';
import { isForDownload } from '../products-in-file';
import { defineRule } from '../rule';
import { parentOfOfficeFolder } from '../source-path';

export default defineRule({
  id: 'odt/sourcepath-office-folder',
  severity: 'warning',
  summary: 'SourcePath names the Office folder instead of the folder that contains it.',
  sources: ['odt-options#sourcepath-attribute-part-of-add-element', 'pr-1002'],
  messages: {
    inside:
      'SourcePath goes one level too deep. setup.exe looks for a folder named Office below this path; when there is none it fails, or quietly downloads everything from the internet. Name the folder that contains Office.',
    shorten: 'Change to "{value}"',
  },
  check(doc, report) {
    for (const path of attributes(doc, 'SourcePath', ['Add'])) {
      const value = parentOfOfficeFolder(path.value.trim());
      // A download may well be saved below a folder that is called Office.
      if (value === undefined || (isForDownload(doc) && /office[\\/]*$/i.test(path.value.trim()))) continue;
      report(path.valueSpan, 'inside', {
        fixes: [{ title: 'shorten', args: { value }, edits: [replaceValue(path, value)] }],
      });
    }
  },
});
