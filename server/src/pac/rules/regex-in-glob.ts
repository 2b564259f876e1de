import { spanWithin } from '../document';
import { asGlob, regexIn } from '../glob';
import { alternativesOf, domainIn, listTakenApart, withoutBrackets } from '../glob-mending';
import { isMisread } from '../misread';
import { testsWith } from '../pattern-fault';
import { defineRule } from '../rule';
import { domainConditions, replacePattern, replaceTest } from '../test-edit';

export default defineRule({
  id: 'pac/regex-in-glob',
  severity: 'error',
  summary: 'A pattern of shExpMatch is written as a regular expression or a list and does not match what it says.',
  sources: ['mdn-pac', 'chromium-pac-library'],
  messages: {
    alternatives:
      'shExpMatch knows only * and ?, no "|". Chrome, Edge and Firefox then take whatever begins with the first part or ends with the last. Write one shExpMatch for each.',
    escape:
      'shExpMatch knows only * and ?. A dot needs no backslash, and with one the pattern never matches. Write it without.',
    dotStar:
      'shExpMatch knows only * and ?, which stand for characters by themselves and do not repeat the sign before them. The pattern never matches. Write * for any run of characters.',
    unbalanced:
      'A bracket of this pattern has no partner. Chrome, Edge and Firefox make a regular expression of it and stop with an error. Write only * and ?.',
    list: 'shExpMatch takes one pattern, not a list. No host holds a comma, a semicolon or a blank, so this never matches. Write one shExpMatch for each.',
    split: 'Write one shExpMatch for each',
    domain: 'Test {domain} and the names below it',
    glob: 'Write "{pattern}"',
  },
  check(doc, report) {
    for (const test of testsWith(doc, 'list')) {
      const split = replaceTest(doc, test, listTakenApart(doc, test));
      report(spanWithin(test.pattern, 0, test.pattern.value.length), 'list', {
        fixes: [split.length > 0 ? { title: 'split', edits: split } : undefined],
      });
    }
    for (const test of testsWith(doc, 'regex')) {
      const { value } = test.pattern;
      const regex = regexIn(value);
      if (!regex || regex === 'groups' || isMisread(doc, test.pattern.node)) continue;
      const alternatives = regex === 'alternatives' ? alternativesOf(doc, test) : [];
      const split = alternatives.length > 0 ? replaceTest(doc, test, alternatives) : [];
      const glob = regex === 'unbalanced' ? withoutBrackets(test) : asGlob(value);
      const edits = glob ? replacePattern(doc, test, glob) : [];
      const domain = domainIn(test, glob);
      const both = domain ? replaceTest(doc, test, domainConditions(doc, test, domain)) : [];
      report(spanWithin(test.pattern, 0, value.length), regex === 'dot-star' ? 'dotStar' : regex, {
        fixes: [
          split.length > 0 ? { title: 'split', edits: split } : undefined,
          domain && both.length > 0 ? { title: 'domain', args: { domain }, edits: both } : undefined,
          glob && edits.length > 0 && both.length === 0 ? { title: 'glob', args: { pattern: glob }, edits } : undefined,
        ],
      });
    }
  },
});
