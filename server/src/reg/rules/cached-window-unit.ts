import { decimalMeant } from '../decimal-meant';
import { numberIn } from '../decode';
import { valueAt } from '../document';
import { addToKey, replaceData } from '../edit';
import { expectedAt } from '../expected';
import { defineRule } from '../rule';
import { type FileSetting, settingsIn } from '../settings-in-file';
import { dwordText } from '../spelling';

const months = [0, 1, 3, 6, 12, 24, 36, 60];

export default defineRule({
  id: 'reg/cached-window-unit',
  severity: 'warning',
  summary: 'How much mail Outlook keeps offline is not given in months that it knows.',
  sources: ['outlook-sync-window#feature-administration-through-group-policy', 'outlook-sync-days', 'office-admx'],
  messages: {
    months:
      'SyncWindowSetting={number} is none of the steps that Outlook knows: 0 for all mail, or 1, 3, 6, 12, 24, 36, 60 months. Outlook does not follow it. The digits of a dword are hexadecimal: 12 is 0000000c, 24 is 00000018. For days write SyncWindowSettingDays, and 0 here.',
    days: 'SyncWindowSettingDays counts only beside SyncWindowSetting=0, which this file does not set. Unless the device has it already, Outlook takes no notice of the days. Add it with 0.',
    daysOther:
      'SyncWindowSettingDays counts only beside SyncWindowSetting=0, and this file sets other data there. Outlook takes no notice of the days. Write 0 for the months.',
    write: 'Write {data}',
    zero: 'Set SyncWindowSetting to 0',
  },
  check(doc, report) {
    for (const one of settingsIn(doc, 'cached-syncwindowsetting')) {
      const { value, number, key } = one;
      const expected = expectedAt(key, value.name);
      if (number === undefined || months.includes(number)) continue;
      if (expected && decimalMeant(doc, value, expected) !== undefined) continue;
      report(value.dataSpan, 'months', {
        args: { number },
        fixes: nearest(one).map((fix) => ({ title: 'write', ...fix })),
      });
    }
    for (const { value } of settingsIn(doc, 'cached-syncwindowsettingdays')) {
      const { fullKey } = value.writtenTo!;
      const window = valueAt(doc, fullKey, 'SyncWindowSetting');
      if (window && numberIn(window.data) === 0n) continue;
      const edit = window
        ? replaceData(window, dwordText(0))
        : addToKey(doc, fullKey, 'SyncWindowSetting', dwordText(0));
      report(value.nameSpan, window ? 'daysOther' : 'days', { fixes: [{ title: 'zero', edits: [edit] }] });
    }
  },
});

/** The two steps beside the number. */
function nearest({ value, number = 0 }: FileSetting) {
  const steps = [...months.slice(1)].sort((a, b) => Math.abs(a - number) - Math.abs(b - number)).slice(0, 2);
  return steps.map((step) => ({ args: { data: dwordText(step) }, edits: [replaceData(value, dwordText(step))] }));
}
