import { attribute, properties, sameWord } from '../document';
import { addChild, setAttribute } from '../edit';
import { licenceTerms } from '../licence-terms';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/accepteula-missing',
  severity: 'info',
  summary: 'Nobody accepts the licence terms for the users, who are asked one by one.',
  sources: ['odt-options#accepteula-attribute-part-of-display-element', 'doc-shared-computer'],
  messages: {
    missing:
      'Display says nothing of the licence terms. setup.exe then takes AcceptEULA as FALSE, and users are asked to accept them. Set AcceptEULA="TRUE" if your organisation accepts them for everyone.',
    shared:
      'With shared computer activation every new user of the device is asked to accept the licence terms. The example in the guidance has a Display element that accepts them for all. Set AcceptEULA="TRUE".',
    accept: 'Set AcceptEULA="TRUE"',
    add: 'Add a silent Display that accepts the terms',
  },
  check(doc, report) {
    const terms = licenceTerms(doc);
    if (!terms || terms.isAccepted || terms.isSilent) return;
    const { display, accept } = terms;
    const shared = properties(doc, 'SharedComputerLicensing').find(
      (element) => attribute(element, 'Value')?.value.trim() === '1',
    );
    const accepting = display && [{ title: 'accept' as const, edits: [setAttribute(display, 'AcceptEULA', 'TRUE')] }];
    if (display && !accept) report(display.nameSpan, shared ? 'shared' : 'missing', { fixes: accepting });
    else if (shared && accept && sameWord(accept.value.trim(), 'FALSE'))
      report(accept.valueSpan, 'shared', { fixes: accepting });
    else if (shared && !display && doc.root) {
      const edits = [addChild(doc, doc.root, '<Display Level="None" AcceptEULA="TRUE" />')];
      report(attribute(shared, 'Name')!.valueSpan, 'shared', { fixes: [{ title: 'add', edits }] });
    }
  },
});
