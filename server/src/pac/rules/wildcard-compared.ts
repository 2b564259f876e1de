import type { HostTest } from '../document';
import { spanWithin } from '../document';
import { quoted, written } from '../edit';
import { defineRule } from '../rule';
import { replaceTest } from '../test-edit';

export default defineRule({
  id: 'pac/wildcard-compared',
  severity: 'error',
  summary: 'A text with a wildcard is compared letter by letter.',
  sources: ['mdn-pac#shexpmatch', 'chromium-pac-library'],
  messages: {
    star: 'No host holds a star, and "{value}" is compared letter by letter here, star and all: this never holds. Only shExpMatch knows wildcards.',
    glob: 'Use shExpMatch',
  },
  check(doc, report) {
    // A list may hold names and patterns, each of which is compared in both ways.
    const globs = new Set(doc.tests.flatMap(({ kind, pattern }) => (kind === 'shExpMatch' ? [pattern.node] : [])));
    for (const test of doc.tests) {
      const { subjectNode, pattern } = test;
      const glob = globMeant(test);
      if (!glob || globs.has(pattern.node)) continue;
      const edits = replaceTest(doc, test, [`shExpMatch(${written(doc, subjectNode)}, ${quoted(doc, glob)})`]);
      report(spanWithin(pattern, 0, pattern.value.length), 'star', {
        args: { value: pattern.value },
        fixes: [edits.length > 0 ? { title: 'glob', edits } : undefined],
      });
    }
  },
});

/** What shExpMatch would have to be asked; undefined for a text without a star, and for calls that have a rule of their own. */
function globMeant({ kind, subject, pattern: { value } }: HostTest): string | undefined {
  if (subject !== 'host' || !value.includes('*')) return undefined;
  const before = value.startsWith('*') ? '' : '*';
  const behind = value.endsWith('*') ? '' : '*';
  switch (kind) {
    case 'equals':
      return value;
    case 'startsWith':
      return value + behind;
    case 'endsWith':
      return before + value;
    case 'contains':
      return before === '' ? value : before + value + behind;
    default:
      return undefined;
  }
}
