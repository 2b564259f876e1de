import { clocksAsNumbers } from '../dates-and-times';
import { replaceNode } from '../edit';
import { type Argument, literalText, predefinedCalls, withoutGmt } from '../predefined';
import { defineRule } from '../rule';

/** What each number stands for, by how many there are. */
const forms: Readonly<Record<number, string>> = { 1: 'h', 2: 'hh', 4: 'hmhm', 6: 'hmshms' };

export default defineRule({
  id: 'pac/time-shape',
  severity: 'warning',
  summary: 'timeRange gets a time that does not exist, or hours that it cannot hold true.',
  sources: ['chromium-pac-library', 'mdn-pac#timerange'],
  messages: {
    hour: '{value} is no hour: hours go from 0 to 23. The test then holds at other times than the numbers say, or never.',
    minute:
      '{value} is no minute or second: they go from 0 to 59. The test then holds at other times than the numbers say.',
    text: '{value} is no number. timeRange wants hours, minutes and seconds each on its own; with such a text the test never holds, or at other times than the words say.',
    overMidnight:
      'timeRange with two hours does not reach over midnight. In Chrome, Edge and Firefox the hour would have to be {first} or later and {last} or earlier at once, which never holds. Write the minutes too.',
    numbers: 'Write the numbers',
    minutes: 'Write timeRange({numbers})',
  },
  check(doc, report) {
    for (const call of predefinedCalls(doc, 'timeRange')) {
      const times = withoutGmt(call);
      const form = forms[times.length] ?? '';
      const clock = times.find((arg) => !/^\s*\d*\s*$/.test(literalText(arg) ?? ''));
      if (clock && form) {
        const edits = clocksAsNumbers(times);
        report(clock, 'text', {
          args: { value: clock.type === 'Literal' ? (clock.raw ?? '') : '' },
          fixes: [edits && { title: 'numbers', edits }],
        });
        continue;
      }
      const numbers = times.map(numberOf);
      for (const [i, unit] of [...form].entries()) {
        const most = unit === 'h' ? 23 : 59;
        const number = numbers[i];
        if (number !== undefined && (number > most || !Number.isInteger(number)))
          report(times[i]!, unit === 'h' ? 'hour' : 'minute', { args: { value: number } });
      }
      const [first, last] = numbers;
      if (form !== 'hh' || first === undefined || last === undefined || first <= last || first > 23) continue;
      const written = `${first}, 0, ${last}, 59`;
      const span = { start: times[0]!.start, end: times[1]!.end };
      report(span, 'overMidnight', {
        args: { first, last },
        fixes: [{ title: 'minutes', args: { numbers: written }, edits: [replaceNode(span, written)] }],
      });
    }
  },
});

const numberOf = (arg: Argument) => (arg.type === 'Literal' && typeof arg.value === 'number' ? arg.value : undefined);
