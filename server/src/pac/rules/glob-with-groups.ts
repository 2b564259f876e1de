import { spanWithin } from '../document';
import { asGlob, regexIn } from '../glob';
import { alternativesInBrackets } from '../glob-mending';
import { testsWith } from '../pattern-fault';
import { defineRule } from '../rule';
import { replacePattern, replaceTest } from '../test-edit';

export default defineRule({
  id: 'pac/glob-with-groups',
  severity: 'warning',
  summary: 'A pattern of shExpMatch holds signs of a regular expression, which only some programs understand.',
  sources: ['mdn-pac', 'chromium-pac-library'],
  messages: {
    groups:
      '"{sign}" has no meaning in a pattern of shExpMatch, which knows only * and ?. Chrome, Edge and Firefox happen to read it as in a regular expression; other programs compare it as it stands. Write the names out.',
    split: 'Write one shExpMatch for each',
    glob: 'Write "{pattern}"',
  },
  check(doc, report) {
    for (const test of testsWith(doc, 'regex')) {
      const { value } = test.pattern;
      if (regexIn(value) !== 'groups') continue;
      const at = value.search(/[|()[\]^$+\\{}]/);
      const glob = asGlob(value);
      const edits = glob ? replacePattern(doc, test, glob) : [];
      const split = replaceTest(doc, test, alternativesInBrackets(doc, test));
      report(spanWithin(test.pattern, 0, value.length), 'groups', {
        args: { sign: value[at]! },
        fixes: [
          split.length > 0 ? { title: 'split', edits: split } : undefined,
          glob && edits.length > 0 ? { title: 'glob', args: { pattern: glob }, edits } : undefined,
        ],
      });
    }
  },
});
