/** The day of a Deadline that is written as documented, as YYYY-MM-DD; undefined for anything else. */
export function deadlineDay(value: string): string | undefined {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (?:[01]?\d|2[0-3]):[0-5]\d$/.exec(value) ?? [];
  return month && day && year ? validDay(year, month, day) : undefined;
}

/** A date and time written in another usual way, as Deadline wants it; undefined when it is not clear which is meant. */
export function asDeadline(value: string): string | undefined {
  const [, date, hour = '00', minute = '00', half] =
    /^(\S{8,10}?)(?:[T ]\s?([01]?\d|2[0-3]):([0-5]\d)(?::\d\d(?:\.\d+)?)?\s?([AP]M)?(?: ?UTC|Z)?)?$/i.exec(value) ?? [];
  if (!date || (half && Number(hour) > 12)) return undefined;
  const day = dayOf(date);
  if (!day) return undefined;
  const [year, month, dayOfMonth] = day.split('-');
  return `${month}/${dayOfMonth}/${year} ${hourOf(hour, half)}:${minute}`;
}

function dayOf(date: string): string | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(date);
  if (iso) return validDay(iso[1]!, iso[3]!, iso[4]!);
  const local = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(date);
  if (!local) return undefined;
  const [, first, separator, second, year] = local;
  const isDayFirst = separator === '.' || Number(first) > 12;
  if (separator === '-' && Number(first) <= 12 && Number(second) <= 12) return undefined;
  return isDayFirst ? validDay(year!, second!, first!) : validDay(year!, first!, second!);
}

const hourOf = (hour: string, half: string | undefined) => {
  const number = half ? (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : Number(hour);
  return String(number).padStart(2, '0');
};

function validDay(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** A day some days later. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
