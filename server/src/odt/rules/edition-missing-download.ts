import { attribute } from '../document';
import { addAttribute } from '../edit';
import { adds, isForDownload } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/edition-missing-download',
  severity: 'info',
  summary: 'A file for /download does not name the edition.',
  sources: ['lean-packages#prerequisitesnotes'],
  messages: {
    missing:
      'OfficeClientEdition is missing in a file for /download. setup.exe then takes the edition that suits the device on which the download runs, which need not be the one that the other devices want. Name the edition.',
    add: 'Add OfficeClientEdition="{value}"',
  },
  check(doc, report) {
    if (!isForDownload(doc)) return;
    for (const add of adds(doc)) {
      if (attribute(add, 'OfficeClientEdition')) continue;
      report(add.nameSpan, 'missing', {
        fixes: ['64', '32'].map((value) => ({
          title: 'add',
          args: { value },
          edits: [addAttribute(add, 'OfficeClientEdition', value)],
        })),
      });
    }
  },
});
