import { textOf } from '../../core/text';
import { elementLike } from '../../knowledge/odt-schema';
import { removeSpan } from '../edit';
import { firstLine, trimmedSpan } from '../marks';
import { textInstead } from '../required-attributes';
import { defineRule } from '../rule';
import { syntax } from '../syntax-messages';

/** As git begins the lines around the two versions; the parser has reported the first of them. */
const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/;

export default defineRule({
  id: 'odt/stray-text',
  severity: 'warning',
  summary: 'There is text between the elements, where the format has none.',
  sources: ['odt-options#example-of-a-standard-configuration-file'],
  messages: {
    stray:
      'This text inside {element} has no meaning. setup.exe reads elements and attributes only and passes over it without a message: the rest of a broken tag, or something pasted along, is easily missed here. Delete it, or make a tag of it again.',
    remove: 'Delete the text',
  },
  check(doc, report) {
    const { id } = syntax('conflictMark');
    const inConflict = doc.syntaxErrors.some(({ message }) => message.id === id);
    for (const element of doc.elements) {
      if (!elementLike(element.name) || element.name === 'Property' || textInstead(element)) continue;
      for (const text of element.texts) {
        if (text.value.trim() === '') continue;
        const span = trimmedSpan(doc, text.span);
        if (inConflict && conflictMark.test(textOf(doc.text, span))) continue;
        report(firstLine(doc, span), 'stray', {
          args: { element: element.name },
          fixes: [{ title: 'remove', edits: [removeSpan(doc, span)] }],
        });
      }
    }
  },
});
