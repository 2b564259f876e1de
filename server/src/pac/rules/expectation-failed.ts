import { replaceNode } from '../edit';
import { expectationsOf, meets } from '../expectations';
import { choicesOf, withoutSecret } from '../routes';
import { defineRule } from '../rule';
import { failureText } from '../why-not';

export default defineRule({
  id: 'pac/expectation-failed',
  severity: 'error',
  summary: 'The script gives another result than a comment in it expects.',
  sources: ['m365-managing-endpoints#use-a-pac-file-for-direct-routing-of-vital-microsoft-365-traffic'],
  messages: {
    other:
      'For {url} the script gives "{result}", and this comment expects "{expected}". Mend the script, or the comment.',
    failed: 'For {url} the script gives no answer, and this comment expects "{expected}". {why}',
    notText: 'For {url} the script gives {type} instead of a text, and this comment expects "{expected}".',
    decided: 'Decided here.',
    accept: 'Expect "{result}"',
  },
  check(doc, report) {
    const places = new Map(expectationsOf(doc).map(({ span, resultSpan }) => [span.start, resultSpan]));
    for (const outcome of doc.evaluation?.outcomes ?? []) {
      const { probe, result, failure, notText, decidedBy } = outcome;
      const { expected, url } = probe;
      if (!expected || (result !== undefined && meets(result, expected.result))) continue;
      const args = { url, expected: withoutSecret(expected.result) };
      if (failure) report(expected.span, 'failed', { args: { ...args, why: failureText(failure) } });
      else if (result === undefined)
        report(expected.span, 'notText', { args: { ...args, type: notText ?? 'undefined' } });
      else {
        const got = choicesOf(outcome).join('; ');
        const place = places.get(expected.span.start);
        const accepted = place && got && !got.includes('@') ? [replaceNode(place, got)] : undefined;
        report(expected.span, 'other', {
          args: { ...args, result: got },
          related: decidedBy ? [{ span: decidedBy, message: 'decided' }] : [],
          fixes: [accepted && { title: 'accept', args: { result: got }, edits: accepted }],
        });
      }
    }
  },
});
