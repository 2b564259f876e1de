import { weekdayNames } from '../../knowledge/pac-functions';
import { quoted, replaceNode } from '../edit';
import { predefinedCalls } from '../predefined';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/weekday-name',
  severity: 'error',
  summary: 'weekdayRange gets a day that it does not know.',
  sources: ['chromium-pac-library', 'mdn-pac#weekdayrange'],
  messages: {
    unknown:
      '{day} is not a day that weekdayRange knows, so that it is false on every day. Nothing is reported. The days are SUN, MON, TUE, WED, THU, FRI and SAT, in capital letters.',
    change: 'Change to "{known}"',
  },
  check(doc, report) {
    // A third one is pac/helper-extra-args': it makes the second one count for nothing.
    for (const { args } of predefinedCalls(doc, 'weekdayRange'))
      for (const [i, arg] of args.slice(0, 2).entries()) {
        if (arg.type !== 'Literal' || isDay(arg.value) || (arg.value === 'GMT' && i === args.length - 1)) continue;
        const known = typeof arg.value === 'string' ? meant(arg.value) : undefined;
        report(arg, 'unknown', {
          args: { day: arg.raw ?? '' },
          fixes: [
            known ? { title: 'change', args: { known }, edits: [replaceNode(arg, quoted(doc, known))] } : undefined,
          ],
        });
      }
  },
});

const isDay = (value: unknown) => weekdayNames.some((day) => day === value);

/** "Monday" and "mon" mean MON. */
const meant = (text: string) =>
  (/^utc$/i.test(text.trim()) ? 'GMT' : undefined) ??
  ['GMT', ...weekdayNames].find(
    (day) => /^[a-z]{3,9}$/i.test(text.trim()) && text.trim().toUpperCase().startsWith(day),
  );
