import { textOf } from '../../core/text';
import { twinOf } from '../../knowledge/settings';
import { numberIn } from '../decode';
import { valueAt } from '../document';
import { addToKey, replaceData, typedDataSpan } from '../edit';
import { maskMeant, maskWithoutTls12 } from '../protocol-mask';
import { defineRule } from '../rule';
import { type FileSetting, settingsIn } from '../settings-in-file';

export default defineRule({
  id: 'reg/registry-view-twin',
  severity: 'warning',
  summary: 'A setting of WinHTTP or .NET is written for 64-bit or for 32-bit programs only.',
  sources: [
    'winhttp-tls#how-the-defaultsecureprotocols-registry-entry-works',
    'dotnet-tls#configure-security-via-the-windows-registry',
    'entra-tls#enable-tls-12',
    'registry-views',
  ],
  messages: {
    missing32:
      '{name} is set for 64-bit programs only. On 64-bit Windows, 32-bit programs read another key, and keep their old protocols until it is set there too: {key}.',
    missing64:
      '{name} is set for 32-bit programs only. On 64-bit Windows, 64-bit programs read another key, and keep their old protocols until it is set there too: {key}.',
    differs:
      '{name} for 32-bit programs differs from the data for 64-bit programs in this file. Whether a connection works then depends on the program. Write the same data in both keys.',
    add: 'Add it to the other key as well',
    align: 'Write this data in the other key too',
  },
  check(doc, report) {
    for (const one of settingsIn(doc)) {
      const { setting, value, key, number } = one;
      const twin = setting.kind === 'os' ? twinOf(setting) : undefined;
      const main = setting.keys[0];
      if (!twin || !main || number === undefined || leavesTls12Out(one)) continue;
      const inTwin = key.toLowerCase() === twin.path.toLowerCase();
      const other = inTwin ? main.path : twin.path;
      const there = valueAt(doc, other, setting.name);
      const data = textOf(doc.text, typedDataSpan(value));
      const args = { name: setting.name, key: other };
      if (!there)
        report(value.nameSpan, inTwin ? 'missing64' : 'missing32', {
          args,
          fixes: [{ title: 'add', edits: [addToKey(doc, other, setting.name, data)] }],
        });
      else if (!inTwin && numberIn(there.data) !== BigInt(number))
        report(there.dataSpan, 'differs', {
          args,
          fixes: [{ title: 'align', edits: [replaceData(there, data)] }],
        });
    }
  },
});

/** Data that other rules find fault with is not to be copied. */
const leavesTls12Out = (one: FileSetting) =>
  one.number === 0 ||
  (one.setting.id === 'winhttp-defaultsecureprotocols' &&
    (maskMeant(one) !== undefined || maskWithoutTls12(one) !== undefined));
