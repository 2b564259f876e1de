import { isDword, policyOf, policyValueOf, userSettings } from '../app-settings';
import { sameWord } from '../document';
import { replaceValue } from '../edit';
import { likeliest, listOf, takes } from '../policy-choices';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/appsettings-value',
  severity: 'warning',
  summary: 'The value of a preference is not one that its policy takes.',
  sources: ['office-admx', 'odt-options#appsettings-element'],
  messages: {
    unknown:
      'The policy {id} takes {list}, not "{value}". What setup.exe writes here Office most likely ignores or takes for its default, without a message. Choose one of these values.',
    range:
      'The policy {id} takes numbers from {least} to {most}, not {value}. Office most likely ignores the number or takes the nearest it knows, without a message. Choose a number between them.',
    hexadecimal:
      'The Office Customization Tool writes numbers in decimal; whether setup.exe reads the hexadecimal "{value}" is not documented. Write {number}.',
    change: 'Change to {value}',
    empty: 'Empty the value',
  },
  check(doc, report) {
    for (const setting of userSettings(doc)) {
      const { value, type } = setting;
      if (!value) continue;
      const written = value.value.trim();
      const isNumber = sameWord(type?.value.trim(), 'REG_DWORD');
      if (isNumber && /^0x[\da-f]{1,8}$/i.test(written)) {
        const number = String(Number(written));
        report(value.valueSpan, 'hexadecimal', {
          args: { value: written, number },
          fixes: [{ title: 'change', args: { value: number }, edits: [replaceValue(value, number)] }],
        });
        continue;
      }
      const policy = policyOf(setting);
      const own = policyValueOf(setting);
      // A value of another type, or no number that fits, is the matter of other rules.
      if (!policy || !own || !sameWord(type?.value.trim(), own.type) || (isNumber && !isDword(written))) continue;
      const { range } = own;
      const fixTo = (choice: string) => ({
        title: choice === '' ? ('empty' as const) : ('change' as const),
        args: { value: choice },
        edits: [replaceValue(value, choice)],
      });
      if (range && (Number(written) < range[0] || Number(written) > range[1]))
        report(value.valueSpan, 'range', {
          args: { id: policy.id, value: written, least: range[0], most: range[1] },
          fixes: [fixTo(String(Number(written) < range[0] ? range[0] : range[1]))],
        });
      else if (own.allowed && !takes(own, written))
        report(written === '' ? value.span : value.valueSpan, 'unknown', {
          args: { id: policy.id, value: written, list: listOf(own.allowed) },
          fixes: likeliest(own.allowed, written).map(fixTo),
        });
    }
  },
});
