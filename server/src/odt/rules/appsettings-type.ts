import { closest } from '../../core/closest';
import { guidanceDate } from '../../knowledge/sources';
import { policyValueOf, userSettings } from '../app-settings';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

/** The types of the policies; User elements are known with the first two only. */
const types = ['REG_DWORD', 'REG_SZ', 'REG_EXPAND_SZ', 'REG_MULTI_SZ'];

export default defineRule({
  id: 'odt/appsettings-type',
  severity: 'warning',
  summary: 'Type of a preference is not a registry type that preferences have.',
  sources: ['odt-options#appsettings-element', 'office-admx'],
  messages: {
    unknown:
      '"{type}" is not a type that preferences of Office have (known on {date}: REG_DWORD for numbers, REG_SZ for text). setup.exe gives no message; do not count on the value being written. Use the type of the policy.',
    empty:
      'Type is empty. setup.exe is not told whether to write a number (REG_DWORD) or a text (REG_SZ), and gives no message. Fill in the type of the policy.',
    change: 'Change to {type}',
  },
  check(doc, report) {
    for (const setting of userSettings(doc)) {
      const { type, value } = setting;
      const written = type?.value.trim();
      if (!type || written === undefined || types.includes(written.toUpperCase())) continue;
      const own = policyValueOf(setting)?.type ?? meantBy(written);
      const isNumber = /^\d+$/.test(value?.value.trim() ?? '');
      const meant = own ? [own] : isNumber ? ['REG_DWORD', 'REG_SZ'] : ['REG_SZ'];
      report(written === '' ? type.span : type.valueSpan, written === '' ? 'empty' : 'unknown', {
        args: { type: written, date: guidanceDate },
        fixes: meant.map((word) => ({ title: 'change', args: { type: word }, edits: [replaceValue(type, word)] })),
      });
    }
  },
});

/** The names of other tools: DWord and String in PowerShell, dword and sz in .reg files and scripts. */
function meantBy(type: string): string | undefined {
  if (/^(?:dword(?:32)?|int(?:eger)?|number)$/i.test(type)) return 'REG_DWORD';
  if (/^(?:sz|string|text)$/i.test(type)) return 'REG_SZ';
  return closest(type, types);
}
