import { dateKind, monthsNamed } from '../dates-and-times';
import type { PacDocument } from '../document';
import { insertAt, written } from '../edit';
import { type Argument, literalText, predefinedCalls, withoutGmt } from '../predefined';
import { defineRule } from '../rule';

/** d for a day, m for a month, y for a year. */
const shapes = new Set(['d', 'm', 'y', 'dd', 'mm', 'yy', 'dmdm', 'mymy', 'dmydmy']);

export default defineRule({
  id: 'pac/date-shape',
  severity: 'warning',
  summary: 'dateRange gets days, months and years in an order that it does not know.',
  sources: ['mdn-pac#daterange', 'chromium-pac-library'],
  messages: {
    shape:
      'dateRange does not know dates in this form, and what it answers is not what the words say. A range is written (day, day), (month, month), (year, year), (day, month, day, month), (month, year, month, year) or with all three twice.',
    oneDay:
      'A day and a month are not one date for dateRange: Chrome and Edge hold it true from that day to the end of every month. Write the date twice, as the first and the last day.',
    text: '{value} is not a date for dateRange: it reads the number at the front, and passes over the rest. Day, month and year are arguments of their own, such as 24, "DEC", 2026.',
    monthNumber:
      'A month is a word for dateRange. Numbers up to 31 are days, so that this is no date. The months are JAN to DEC.',
    number: '{value} is neither a day from 1 to 31 nor a year with four digits. Numbers above 31 are read as years.',
    months: 'Write the names of the months',
    twice: 'Write it as the first and the last day',
  },
  check(doc, report) {
    for (const call of predefinedCalls(doc, 'dateRange')) {
      const dates = withoutGmt(call);
      const text = dates.find((arg) => /^\s*\d+[^\d\s]/.test(literalText(arg) ?? ''));
      if (text) report(text, 'text', { args: { value: written(doc, text) } });
      const kinds = dates.map(dateKind);
      const wrong = dates[kinds.indexOf('?')];
      if (wrong) report(wrong, 'number', { args: { value: written(doc, wrong) } });
      if (dates.length === 0 || kinds.some((kind) => kind === '?' || kind === undefined)) continue;
      const shape = kinds.join('');
      if (shapes.has(shape)) continue;
      const months = monthsNamed(doc, dates, shape);
      if (months) {
        report(spanOf(dates), 'monthNumber', { fixes: [{ title: 'months', edits: months }] });
        continue;
      }
      const isDate = shape === 'dm' || shape === 'dmy' || shape === 'my';
      report(spanOf(dates), shape === 'dm' ? 'oneDay' : 'shape', { fixes: [isDate ? twice(doc, dates) : undefined] });
    }
  },
});

const spanOf = (dates: readonly Argument[]) => ({ start: dates[0]!.start, end: dates.at(-1)!.end });

function twice(doc: PacDocument, dates: readonly Argument[]) {
  const { start, end } = spanOf(dates);
  return { title: 'twice' as const, edits: [insertAt(end, `, ${written(doc, { start, end })}`)] };
}
