import { textOf } from '../../core/text';
import { removeSpan } from '../edit';
import { firstLine } from '../marks';
import { defineSyntaxRule } from '../rule';

export default defineSyntaxRule({
  id: 'odt/doctype-declaration',
  severity: 'warning',
  summary: 'The file has a DOCTYPE.',
  sources: ['odt-options#example-of-a-standard-configuration-file'],
  messages: {
    doctype:
      'No documented setup file has a DOCTYPE, and nothing says whether setup.exe takes one. Values with entities that it declares cannot be checked. Write such values out, and delete the DOCTYPE.',
    remove: 'Delete the DOCTYPE',
  },
  check(doc, report) {
    const { doctype } = doc;
    // A DOCTYPE that is broken or stands elsewhere is odt/xml-not-well-formed's.
    if (!doctype || doc.syntaxErrors.some(({ span }) => span.start === doctype.start)) return;
    const declares = textOf(doc.text, doctype).includes('<!ENTITY');
    report(firstLine(doc, doctype), 'doctype', {
      fixes: [declares ? undefined : { title: 'remove', edits: [removeSpan(doc, doctype)] }],
    });
  },
});
