import { spanOf } from '../../core/text';
import { lineEndOf } from '../edit';
import { plainInstallation } from '../plain-installation';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/empty-file',
  severity: 'info',
  summary: 'The file has no element.',
  sources: ['odt-options#example-of-a-standard-configuration-file'],
  messages: { start: 'Start with an installation of Microsoft 365 Apps' },
  check(doc, report) {
    const empty = doc.syntaxErrors.find(({ kind }) => kind === 'noRoot');
    if (!empty) return;
    const written = doc.text.trimEnd();
    const lines = ['<Configuration>', ...indented(plainInstallation), '</Configuration>', ''];
    const start = written === '' ? lines : ['', ...lines];
    report(empty.span, empty.message, {
      fixes: [
        {
          title: 'start',
          edits: [{ span: spanOf(written.length, doc.text.length), text: start.join(lineEndOf(doc)) }],
          byHand: true,
        },
      ],
    });
  },
});

const indented = (xml: string) => xml.split('\n').map((line) => `  ${line}`);
