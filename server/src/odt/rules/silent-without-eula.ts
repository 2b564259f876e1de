import { sameWord } from '../document';
import { setAttribute } from '../edit';
import { licenceTerms } from '../licence-terms';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/silent-without-eula',
  severity: 'warning',
  summary: 'The installation is silent, but the licence terms are not accepted for the users.',
  sources: ['odt-options#accepteula-attribute-part-of-display-element', 'doc-shared-computer'],
  messages: {
    silent:
      'Level="None" hides the installation, but the licence terms are not accepted. setup.exe installs without a word, and each user is stopped by the terms at the first start of an app. Set AcceptEULA="TRUE".',
    accept: 'Set AcceptEULA="TRUE"',
  },
  check(doc, report) {
    const terms = licenceTerms(doc);
    if (!terms?.display || !terms.isSilent || terms.isAccepted) return;
    const { accept, display } = terms;
    if (accept && !(accept.name === 'AcceptEULA' && sameWord(accept.value.trim(), 'FALSE'))) return;
    report(accept?.valueSpan ?? display.nameSpan, 'silent', {
      fixes: [{ title: 'accept', edits: [setAttribute(display, 'AcceptEULA', 'TRUE')] }],
    });
  },
});
