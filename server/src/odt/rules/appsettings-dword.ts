import { isDword, policyValueOf, userSettings } from '../app-settings';
import { sameWord } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/appsettings-dword',
  severity: 'warning',
  summary: 'A preference of the type REG_DWORD has a value that is not a number.',
  sources: ['odt-options#appsettings-element'],
  messages: {
    text: 'REG_DWORD holds a whole number, and "{value}" is none. setup.exe gives no message; do not count on the preference being written. Write a decimal number.',
    empty:
      'REG_DWORD holds a whole number, and Value is empty. setup.exe gives no message; do not count on the preference being written. Write a decimal number.',
    large:
      'REG_DWORD holds whole numbers from 0 to 4294967295, and "{value}" is outside. setup.exe gives no message; do not count on the preference being written. Write a number that fits.',
    change: 'Change to {number}',
  },
  check(doc, report) {
    for (const setting of userSettings(doc)) {
      const { type, value } = setting;
      if (!type || !value || !sameWord(type.value.trim(), 'REG_DWORD')) continue;
      const written = value.value.trim();
      // What becomes of hexadecimal numbers is another rule's question.
      if (/^0x[\da-f]{1,8}$/i.test(written)) continue;
      if (isDword(written)) continue;
      const isNumber = /^[-+]?\d+$/.test(written);
      // Then the type is what is wrong, which another rule says.
      if (!isNumber && policyValueOf(setting)?.type === 'REG_SZ') continue;
      const number = numberFor(written);
      report(written === '' ? value.span : value.valueSpan, written === '' ? 'empty' : isNumber ? 'large' : 'text', {
        args: { value: written },
        fixes: [number ? { title: 'change', args: { number }, edits: [replaceValue(value, number)] } : undefined],
      });
    }
  },
});

function numberFor(word: string): string | undefined {
  if (/^(?:true|yes|on|enabled?)$/i.test(word)) return '1';
  if (/^(?:false|no|off|disabled?)$/i.test(word)) return '0';
  const hexadecimal = /^(?:dword:|&h)([\da-f]{1,8})$/i.exec(word)?.[1];
  return hexadecimal && String(Number.parseInt(hexadecimal, 16));
}
