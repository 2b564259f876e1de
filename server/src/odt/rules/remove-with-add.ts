import { adds } from '../products-in-file';
import { removals } from '../removal';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/remove-with-add',
  severity: 'info',
  enabled: false,
  summary: 'One file both removes and adds.',
  sources: ['issue-103', 'issue-1009'],
  messages: {
    both: 'Remove runs before Add, so this file works in one go. Microsoft staff once advised to use one file for removing and another for adding: if the installation fails, Office is gone already. Split the file if that happens.',
    add: 'Adds after that',
  },
  check(doc, report) {
    const add = adds(doc)[0];
    if (!add) return;
    for (const remove of removals(doc))
      report(remove.nameSpan, 'both', { related: [{ span: add.nameSpan, message: 'add' }] });
  },
});
