import { replaceData } from '../edit';
import { maskMeant } from '../protocol-mask';
import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';
import { dwordText } from '../spelling';

export default defineRule({
  id: 'reg/winhttp-mask-decimal',
  severity: 'warning',
  summary: 'The mask of TLS versions seems to be written in decimal.',
  sources: ['winhttp-tls#how-the-defaultsecureprotocols-registry-entry-works', 'reg-files'],
  messages: {
    decimal:
      'The digits of a dword are hexadecimal, and read like that they are no sum of TLS versions. {decimal} was probably meant, which is {data} in a .reg file. The import writes the other number without a message, and TLS 1.2 may be out. Write {data}.',
    write: 'Write {data} for {decimal}',
  },
  check(doc, report) {
    for (const one of settingsIn(doc, 'winhttp-defaultsecureprotocols', 'inet-secureprotocols')) {
      const decimal = maskMeant(one);
      if (decimal === undefined) continue;
      const args = { decimal, data: dwordText(decimal) };
      report(one.value.dataSpan, 'decimal', {
        args,
        fixes: [{ title: 'write', args, edits: [replaceData(one.value, args.data)] }],
      });
    }
  },
});
