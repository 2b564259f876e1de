import { attributes } from '../document';
import { removeAttribute } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/forceupgrade-obsolete',
  severity: 'hint',
  summary: 'ForceUpgrade served the move from Office 2013 to 2016 and is gone from the reference.',
  sources: ['odt-options-2018#forceupgrade-attribute-part-of-add-element'],
  tag: 'deprecated',
  messages: {
    obsolete:
      'ForceUpgrade has no purpose any more. It replaced Office 2013 by Office 2016, and the reference has not mentioned it since August 2018. Delete it.',
    remove: 'Delete ForceUpgrade',
  },
  check(doc, report) {
    for (const force of attributes(doc, 'ForceUpgrade', ['Add']))
      report(force.nameSpan, 'obsolete', { fixes: [{ title: 'remove', edits: [removeAttribute(doc, force)] }] });
  },
});
