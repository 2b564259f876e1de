import { attributes } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/edition-32',
  severity: 'info',
  enabled: false,
  summary: 'Add installs the 32-bit edition.',
  sources: ['arm-32-bit', 'odt-options#officeclientedition-attribute-part-of-add-element'],
  messages: {
    bits: 'The 32-bit edition is not for Arm devices: new features ended there in October 2025 and security updates end in December 2026. On all others 64 is the default; 32 is for add-ins that have no 64-bit version.',
    change: 'Change to "64"',
  },
  check(doc, report) {
    for (const edition of attributes(doc, 'OfficeClientEdition', ['Add']))
      if (edition.value.trim() === '32')
        report(edition.valueSpan, 'bits', { fixes: [{ title: 'change', edits: [replaceValue(edition, '64')] }] });
  },
});
