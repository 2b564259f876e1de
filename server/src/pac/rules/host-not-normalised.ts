import type { EntryPoint, PacDocument } from '../document';
import { addBefore } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/host-not-normalised',
  severity: 'hint',
  enabled: false,
  summary: 'The host is compared without being put into lower case first.',
  sources: ['winhttp-autoproxy-options'],
  messages: {
    lower:
      'WinHTTP hands over the host as the program wrote it, capital letters included, and comparisons tell them apart. Put the host into lower case first.',
    insert: 'Put {host} into lower case first',
  },
  check(doc, report) {
    const isRaw = doc.tests.some(
      ({ kind, subject, lowered, pattern }) =>
        subject === 'host' && !lowered && kind !== 'regexp' && kind !== 'isInNet' && /[a-z]/.test(pattern.value),
    );
    if (doc.broken || !isRaw) return;
    for (const entry of doc.entryPoints) {
      const insertion = lowering(doc, entry);
      if (insertion) report(entry.nameSpan, 'lower', { fixes: [{ title: 'insert', ...insertion }] });
    }
  },
});

function lowering(doc: PacDocument, { fn }: EntryPoint) {
  const host = fn?.node.params[1];
  const body = fn?.node.body;
  const first = body?.type === 'BlockStatement' ? body.body[0] : undefined;
  if (host?.type !== 'Identifier' || !first) return undefined;
  return { args: { host: host.name }, edits: [addBefore(doc, first, `${host.name} = ${host.name}.toLowerCase();`)] };
}
