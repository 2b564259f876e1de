import { spanOf } from '../../core/text';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/deep-nesting',
  severity: 'warning',
  summary: 'The script is nested so deeply that it is not checked.',
  sources: ['chromium-pac-engine'],
  messages: {
    found:
      'The script is nested so deeply that it cannot be read here, and nothing else in it was checked. How deep an engine reads depends on its memory. Write one "if" with a "return" behind the other, or keep the names in a table.',
  },
  check(doc, report) {
    const word = doc.tooDeep ? /[^\s\uFEFF]\w*/.exec(doc.text) : undefined;
    if (word) report(spanOf(word.index, word.index + word[0].length), 'found');
  },
});
