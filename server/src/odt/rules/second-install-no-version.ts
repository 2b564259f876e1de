import { attribute } from '../document';
import { addAttribute } from '../edit';
import { onTopOfInstalled } from '../on-top';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/second-install-no-version',
  severity: 'hint',
  summary: 'A file that adds to an installed Office does not keep its version.',
  sources: [
    'lean-packages#the-solution-dynamic-lean-and-universal-packages',
    'odt-options#version-attribute-part-of-add-element',
  ],
  messages: {
    newest:
      'Without Version, setup.exe also updates the Office that is installed to the newest build. Version="MatchInstalled" adds the products in the version that is there.',
    add: 'Add Version="MatchInstalled"',
  },
  check(doc, report) {
    for (const add of onTopOfInstalled(doc))
      if (!attribute(add, 'Version'))
        report(add.nameSpan, 'newest', {
          fixes: [{ title: 'add', edits: [addAttribute(add, 'Version', 'MatchInstalled')] }],
        });
  },
});
