import { monthNames } from '../../knowledge/pac-functions';
import { quoted, replaceNode } from '../edit';
import { predefinedCalls } from '../predefined';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/month-name',
  severity: 'error',
  summary: 'dateRange gets a month that it does not know.',
  sources: ['chromium-pac-library', 'mdn-pac#daterange'],
  messages: {
    unknown:
      '{month} is not a month that dateRange knows. Alone it never holds; in a range Chrome, Edge and Firefox take it for December of the year before. The months are JAN to DEC, three capital letters.',
    change: 'Change to "{known}"',
  },
  check(doc, report) {
    for (const { args } of predefinedCalls(doc, 'dateRange'))
      for (const [i, arg] of args.entries()) {
        // Digits in quotes are read as numbers.
        if (arg.type !== 'Literal' || typeof arg.value !== 'string' || /^\s*\d/.test(arg.value)) continue;
        if (isMonth(arg.value) || (arg.value === 'GMT' && i === args.length - 1)) continue;
        const known = meant(arg.value);
        report(arg, 'unknown', {
          args: { month: arg.raw ?? '' },
          fixes: [
            known ? { title: 'change', args: { known }, edits: [replaceNode(arg, quoted(doc, known))] } : undefined,
          ],
        });
      }
  },
});

const isMonth = (value: string) => monthNames.some((month) => month === value);

/** "December" and "dec" mean DEC. */
const meant = (text: string) =>
  (/^utc$/i.test(text.trim()) ? 'GMT' : undefined) ??
  ['GMT', ...monthNames].find(
    (name) => /^[a-z]{3,9}$/i.test(text.trim()) && text.trim().toUpperCase().startsWith(name),
  );
