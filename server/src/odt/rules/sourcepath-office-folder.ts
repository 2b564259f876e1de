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
      'SourcePath reaches into the Office folder. setup.exe looks for a folder named Office below this path; when there is none it fails, or quietly downloads everything from the Office CDN. Name the folder that contains Office.',
    office:
      'SourcePath seems to name the Office folder itself. setup.exe looks for a folder named Office below this path; when there is none it fails, or quietly downloads everything from the Office CDN. Name the folder that contains Office.',
    shorten: 'Change to "{value}"',
  },
  check(doc, report) {
    const download = isForDownload(doc);
    for (const path of attributes(doc, 'SourcePath', ['Add'])) {
      const value = parentOfOfficeFolder(path.value.trim());
      const bare = /office[\\/]*$/i.test(path.value.trim());
      // A download may well be saved below a folder that is called Office.
      if (value === undefined || (bare && download)) continue;
      report(path.valueSpan, bare ? 'office' : 'inside', {
        fixes: [{ title: 'shorten', args: { value }, edits: [replaceValue(path, value)] }],
      });
    }
  },
});
