import { monthNames } from '../knowledge/pac-functions';
import type { PacDocument } from './document';
import { quoted, replaceNode } from './edit';
import { type Argument, literalText } from './predefined';

/** '?' for a number that is neither; undefined for what is not known without running the script. */
export function dateKind(arg: Argument): 'd' | 'm' | 'y' | '?' | undefined {
  if (arg.type !== 'Literal') return undefined;
  const text = String(arg.value).trim();
  if (monthNames.some((month) => month === text)) return 'm';
  if (!/^\d{1,9}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= 1 && number <= 31 ? 'd' : number >= 1000 && number <= 9999 ? 'y' : '?';
}

/** Where a number stands that was meant as a month. */
const monthPlaces: Readonly<Record<string, readonly number[]>> = { ddy: [1], dddd: [1, 3], ddyddy: [1, 4] };

/** The names of months in place of their numbers; undefined where none are meant. */
export function monthsNamed(doc: PacDocument, dates: readonly Argument[], shape: string) {
  const names = monthPlaces[shape]?.map((place) => ({ arg: dates[place]!, name: monthNames[monthAt(dates[place]!)] }));
  if (!names?.every(({ name }) => name)) return undefined;
  return names.map(({ arg, name }) => replaceNode(arg, quoted(doc, name!)));
}

const monthAt = (arg: Argument) => (arg.type === 'Literal' ? Number(arg.value) : 0) - 1;

/** `timeRange("8:30", "17:00")` with hours and minutes. */
export function clocksAsNumbers(times: readonly Argument[]) {
  const clocks = times.map((arg) => /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(literalText(arg) ?? ''));
  if (times.length > 2) return undefined;
  const edits = clocks.flatMap((clock, i) =>
    clock ? [replaceNode(times[i]!, `${Number(clock[1])}, ${Number(clock[2])}`)] : [],
  );
  return edits.length === 2 ? edits : undefined;
}
