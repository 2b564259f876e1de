import { callableEntryPoints } from '../callable';
import { addAtEndOfFile, lineEndOf } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/only-ex-entry-point',
  severity: 'warning',
  summary: 'The script has FindProxyForURLEx only, which nothing but Windows calls.',
  sources: ['winhttp-ipv6-helpers', 'chromium-pac-engine'],
  messages: {
    only: 'Chrome, Edge and Firefox do not call FindProxyForURLEx. It is an extension of Windows; browsers find no FindProxyForURL, reject the script without a message and go without a proxy. Add FindProxyForURL.',
    add: 'Add FindProxyForURL that calls FindProxyForURLEx',
  },
  check(doc, report) {
    const [entry] = callableEntryPoints(doc);
    if (!entry || doc.entryPoints.some(({ meant }) => meant === 'FindProxyForURL')) return;
    const lines = ['function FindProxyForURL(url, host) {', '  return FindProxyForURLEx(url, host);', '}'];
    report(entry.nameSpan, 'only', {
      fixes: [{ title: 'add', edits: [addAtEndOfFile(doc, lines.join(lineEndOf(doc)))] }],
    });
  },
});
