import { textOf } from '../../core/text';
import type { Loss, RegDocument } from '../document';
import { lineEndOf, replaceData } from '../edit';
import { lossesOf, valueLineOf } from '../lost';
import { defineRule } from '../rule';
import { dwordText, hexText } from '../spelling';

export default defineRule({
  id: 'reg/dword-digits',
  severity: 'error',
  summary: 'A dword is not one to eight hexadecimal digits, so Windows skips the line.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: { write: 'Write {data}' },
  check(doc, report) {
    for (const loss of lossesOf(doc, 'dwordEmpty', 'dwordPrefix', 'dwordLong', 'dwordDigits')) {
      const value = valueLineOf(loss);
      const meant = value ? readings(doc, loss, textOf(doc.text, value.dataSpan)) : [];
      report(loss.span, loss.why, {
        fixes: meant.map((data) => value && { title: 'write', args: { data }, edits: [replaceData(value, data)] }),
      });
    }
  },
});

/** What may have been meant, the likeliest first. */
function readings(doc: RegDocument, { code }: Loss, written: string): string[] {
  if (code === 'dwordPrefix') return hexadecimal(written.slice(2));
  if (code === 'dwordLong') return long(doc, written.replace(/^0+/, ''));
  if (/^-\d{1,9}$/.test(written)) return [dwordText(Number(written))];
  const bare = written.replace(/^["'](.*)["']$/, '$1').replace(/[,.]+$/, '');
  if (/^(?:true|yes|on)$/i.test(bare)) return [dwordText(1)];
  if (/^(?:false|no|off)$/i.test(bare)) return [dwordText(0)];
  return hexadecimal(bare.replace(/h$/i, '').replace(/[ \t]+/g, ''));
}

const hexadecimal = (digits: string) =>
  /^[0-9a-f]{1,8}$/i.test(digits) ? [dwordText(Number.parseInt(digits, 16))] : [];

/** A decimal number that 32 bits can hold, or a REG_QWORD. */
function long(doc: RegDocument, digits: string): string[] {
  if (digits.length <= 8) return hexadecimal(digits || '0');
  if (digits.length > 16) return [];
  const bytes = digits
    .padStart(16, '0')
    .match(/../g)!
    .map((pair) => Number.parseInt(pair, 16));
  const quad = hexText(11, Uint8Array.from(bytes.reverse()), lineEndOf(doc));
  return /^\d+$/.test(digits) && Number(digits) <= 0xffffffff ? [dwordText(Number(digits)), quad] : [quad];
}
