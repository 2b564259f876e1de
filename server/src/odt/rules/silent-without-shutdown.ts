import { attribute, children, sameWord } from '../document';
import { replaceValue } from '../edit';
import { isSecondInstall } from '../products-in-file';
import { propertyWith, setKnownProperty } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/silent-without-shutdown',
  severity: 'info',
  enabled: false,
  summary: 'A silent change to Office may stop at an open app, and nobody sees it.',
  sources: ['upgrade-from-msi#additional-information-about-using-removemsi'],
  messages: {
    silent:
      'Nobody is told when an open Office app is in the way. The file changes an Office that may be in use, Level="None" hides the message, and without FORCEAPPSHUTDOWN the change can fail. Set FORCEAPPSHUTDOWN to TRUE, or Level to "Full".',
    shutDown: 'Set FORCEAPPSHUTDOWN to TRUE',
    show: 'Change to Level="Full"',
  },
  check(doc, report) {
    const level = children(doc.root, 'Display')
      .map((display) => attribute(display, 'Level'))
      .find((candidate) => sameWord(candidate?.value.trim(), 'None'));
    const changes = ['Remove', 'RemoveMSI'].some((name) => children(doc.root, name).length > 0) || isSecondInstall(doc);
    if (!level || !changes || propertyWith(doc, 'FORCEAPPSHUTDOWN', 'TRUE')) return;
    report(level.valueSpan, 'silent', {
      fixes: [
        { title: 'shutDown', edits: setKnownProperty(doc, 'FORCEAPPSHUTDOWN', 'TRUE') },
        { title: 'show', edits: [replaceValue(level, 'Full')] },
      ],
    });
  },
});
