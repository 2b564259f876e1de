/** What the functions on times answer at a moment. Local time is UTC. */
export interface TimeGroup {
  name: string;
  source: string;
  at: string;
  cases: readonly (readonly [expression: string, value: boolean | string])[];
}

const chromiumTests = 'forms that Chromium tests in pac_library_unittest.js';
const mozilla = 'the helper that Chrome, Edge and Firefox share';

export const timeGroups: TimeGroup[] = [
  {
    name: 'weekdayRange',
    source: chromiumTests,
    at: '2026-11-18T09:00:00Z', // a Wednesday
    cases: [
      ['weekdayRange("MON", "FRI")', true],
      ['weekdayRange("WED", "FRI")', true],
      ['weekdayRange("WED", "WED")', true],
      ['weekdayRange("WED")', true],
      ['weekdayRange("SAT", "WED")', true],
      ['weekdayRange("THU", "FRI")', false],
      ['weekdayRange("SUN", "TUE")', false],
      ['weekdayRange("FRI", "MON")', false],
      ['weekdayRange("SUN")', false],
      ['weekdayRange("MON", "FRI", "GMT")', true],
      ['weekdayRange("WED", "GMT")', true],
      ['weekdayRange("SUN", "GMT")', false],
    ],
  },
  {
    name: 'weekdayRange',
    source: mozilla,
    at: '2026-11-18T09:00:00Z',
    cases: [
      ['weekdayRange("mon", "fri")', false],
      ['weekdayRange("MON", "FRIDAY")', false],
      ['weekdayRange()', false],
    ],
  },
  {
    name: 'dateRange',
    source: chromiumTests,
    at: '2026-11-18T09:00:00Z',
    cases: [
      ['dateRange(18)', true],
      ['dateRange(17)', false],
      ['dateRange(18, "GMT")', true],
      ['dateRange("NOV")', true],
      ['dateRange("DEC")', false],
      ['dateRange(2026)', true],
      ['dateRange(2025)', false],
      ['dateRange(10, 20)', true],
      ['dateRange(19, 25)', false],
      ['dateRange("OCT", "DEC")', true],
      ['dateRange("JAN", "OCT")', false],
      ['dateRange("SEP", "FEB")', true],
      ['dateRange(2025, 2027)', true],
      ['dateRange(2020, 2025)', false],
      ['dateRange(1, "NOV", 18, "NOV")', true],
      ['dateRange(19, "NOV", 31, "DEC")', false],
      ['dateRange(24, "DEC", 6, "JAN")', false],
      ['dateRange("OCT", 2026, "NOV", 2026)', true],
      ['dateRange("OCT", 2025, "DEC", 2025)', false],
      ['dateRange(1, "NOV", 2026, 30, "NOV", 2026)', true],
      ['dateRange(1, "DEC", 2026, 31, "DEC", 2026)', false],
      ['dateRange(1, "NOV", 2026, 30, "NOV", 2026, "GMT")', true],
      ['dateRange()', false],
    ],
  },
  {
    name: 'dateRange over the end of a year',
    source: mozilla,
    at: '2027-01-03T00:00:00Z',
    cases: [
      ['dateRange(24, "DEC", 6, "JAN")', true],
      ['dateRange("DEC", "JAN")', true],
      ['dateRange(3, 3)', true],
    ],
  },
  {
    name: 'dateRange with a month that runs over into the next',
    source: mozilla,
    at: '2027-05-01T12:00:00Z',
    cases: [
      ['dateRange("JAN", "APR")', true], // the end is 31 April
      ['dateRange("JAN", "MAR")', false],
    ],
  },
  {
    name: 'timeRange',
    source: chromiumTests,
    at: '2026-11-18T09:41:14Z',
    cases: [
      ['timeRange(9)', true],
      ['timeRange(10)', false],
      ['timeRange(8, 9)', true],
      ['timeRange(9, 17)', true],
      ['timeRange(10, 17)', false],
      ['timeRange(8, 0, 9, 41)', true],
      ['timeRange(8, 0, 9, 40)', false],
      ['timeRange(9, 41, 12, 0)', true],
      ['timeRange(9, 42, 12, 0)', false],
      ['timeRange(8, 0, 0, 9, 41, 14)', true],
      ['timeRange(8, 0, 0, 9, 41, 13)', false],
      ['timeRange(9, 41, 15, 12, 0, 0)', false],
      ['timeRange(8, 0, 9, 41, "GMT")', true],
    ],
  },
  {
    name: 'timeRange',
    source: mozilla,
    at: '2026-11-18T23:59:59Z',
    cases: [
      ['timeRange(8, 23)', true],
      ['timeRange(22, 6)', false], // two hours do not reach over midnight
      ['timeRange(22, 0, 6, 0)', true],
      ['timeRange(23, 59, 0, 23, 59, 58)', false],
      ['timeRange(1, 2, 3)', 'throws timeRange takes 1, 2, 4 or 6 numbers'],
      ['timeRange()', false],
    ],
  },
  {
    name: 'the frozen clock',
    source: 'our own',
    at: '2026-11-18T09:41:14.250Z',
    cases: [
      ['new Date().getTime() === Date.now()', true],
      ['new Date().getHours() + ":" + new Date().getMinutes()', '"9:41"'],
      ['new Date(2026, 0, 2).toISOString()', '"2026-01-02T00:00:00.000Z"'],
      ['new Date("2026-01-02T03:04:05").toISOString()', '"2026-01-02T03:04:05.000Z"'],
      ['new Date("Jan 2, 2026 03:04").toISOString()', '"2026-01-02T03:04:00.000Z"'],
      ['new Date("2026-01-02").getTimezoneOffset()', '0'],
      ['String(new Date())', '"Wed Nov 18 2026 09:41:14 GMT+0000 (UTC)"'],
      ['Date() === String(new Date())', true],
      ['new Date(new Date(5)).getTime()', '5'],
      ['new Date() instanceof Date && new Date().constructor === Date', true],
      ['Math.random() === Math.random()', false],
    ],
  },
];
