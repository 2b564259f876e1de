import type { Edit } from '../../core/text';
import { spanWithin } from '../document';
import { editWithin } from '../edit';
import { type FaultyElement, faultyElements } from '../faulty-elements';
import { separatorsIn } from '../result-grammar';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/return-separator',
  severity: 'error',
  summary: 'Two choices of a result are not separated by a semicolon.',
  sources: ['chromium-proxy-list', 'chromium-proxy-strings'],
  messages: {
    separator:
      'The choices of a result are separated by ";" and by nothing else. Here the next one becomes part of the port or the name before it. {outcome}',
    newline:
      'A line break beside ";" becomes part of the choice. Chrome and Edge drop such a choice without a word. Leave it out.',
    semicolon: 'Separate them by ";"',
    join: 'Leave out the line break',
  },
  check(doc, report, settings) {
    for (const faulty of faultyElements(doc, settings, ['separator'])) {
      const [first] = separatorsIn(faulty.element);
      const edits = semicolons(faulty);
      report(faulty.span(first!.start, Math.max(first!.end, first!.start + 1)), 'separator', {
        args: { outcome: faulty.outcome },
        fixes: [edits.length > 0 ? { title: 'semicolon', edits } : undefined],
      });
    }
    for (const { text } of doc.results)
      for (const { index, 0: words } of text.value.matchAll(
        /(?:^|;)[ \t]{0,40}[\r\n]\s{0,40}|\s{0,40}[\r\n][ \t]{0,40}(?=;|$)/g,
      )) {
        const start = index + (words.startsWith(';') ? 1 : 0);
        const edits = editWithin(text, start, index + words.length, '');
        report(spanWithin(text, start, index + words.length), 'newline', {
          fixes: [edits.length > 0 ? { title: 'join', edits } : undefined],
        });
      }
  },
});

/** All of one element at once. A trailing sign goes away; a choice without its keyword gets that of the first. */
function semicolons({ element, edit }: FaultyElement): Edit[] {
  const type = /^\w+/.exec(element.type)?.[0] ?? 'PROXY';
  return separatorsIn(element).flatMap(({ start, end, needsKeyword }) =>
    edit(start, end, end === element.text.length ? '' : needsKeyword ? `; ${type} ` : '; '),
  );
}
