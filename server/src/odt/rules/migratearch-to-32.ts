import { attribute, attributes, isTrue } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/migratearch-to-32',
  severity: 'info',
  enabled: false,
  summary: 'MigrateArch moves devices to the 32-bit edition.',
  sources: ['change-bitness#revert-to-32-bit-x86-microsoft-365-apps'],
  messages: {
    back: 'Devices that have the 64-bit edition are moved back to 32 bits. That is right only for undoing a migration; otherwise write 64.',
    change: 'Change to "64"',
  },
  check(doc, report) {
    for (const { value, element: add } of attributes(doc, 'MigrateArch', ['Add'])) {
      const edition = attribute(add, 'OfficeClientEdition');
      if (!isTrue(value.trim()) || edition?.value.trim() !== '32') continue;
      report(edition.valueSpan, 'back', { fixes: [{ title: 'change', edits: [replaceValue(edition, '64')] }] });
    }
  },
});
