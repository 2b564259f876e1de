import { addressPattern } from '../address-pattern';
import { type HostTest, spanWithin } from '../document';
import { editWithin } from '../edit';
import { faultyTests } from '../pattern-fault';
import { defineRule } from '../rule';
import { testTexts } from '../test-texts';

export default defineRule({
  id: 'pac/uppercase-pattern',
  severity: 'warning',
  summary: 'A host is compared with a text that holds capital letters.',
  sources: [
    'chromium-pac-library',
    'winhttp-autoproxy-options',
    'doc-activation-errors#check-whether-youre-behind-a-firewall',
  ],
  messages: {
    capital:
      'Letter case counts here, and Chrome, Edge and Firefox hand over the host in lower case: "{value}" never matches. WinHTTP hands it over as the program wrote it. Write it in lower case.',
    lowered: 'The host has been put into lower case before, so "{value}" never matches. Write it in lower case.',
    lower: 'Write it in lower case',
  },
  check(doc, report) {
    if (!/[A-Z]/.test(testTexts(doc))) return;
    const inLowerCase = new Set(doc.tests.map(({ pattern }) => pattern.value));
    for (const test of doc.tests) {
      const { pattern, lowered } = test;
      const end = hostEnd(test);
      const value = pattern.value.slice(0, end);
      // Scripts without toLowerCase() sometimes test both spellings.
      if (!/[A-Z]/.test(value) || inLowerCase.has(pattern.value.toLowerCase())) continue;
      if (faultyTests(doc).get(test) === 'regex') continue;
      const edits = editWithin(pattern, 0, end, value.toLowerCase());
      report(spanWithin(pattern, 0, end), lowered ? 'lowered' : 'capital', {
        args: { value },
        fixes: [edits.length > 0 ? { title: 'lower', edits } : undefined],
      });
    }
  },
});

/** How far the host reaches in the text: a path may have capital letters. */
function hostEnd({ kind, subject, lowered, pattern: { value } }: HostTest): number {
  if (kind === 'regexp' || kind === 'isInNet') return 0;
  if (subject === 'host' || lowered) return value.length;
  if (!value.includes('//')) return 0;
  const { hostStart, host } = addressPattern(value);
  return hostStart + host.length;
}
