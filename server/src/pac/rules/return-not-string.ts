import { quoted } from '../edit';
import { notTextIn } from '../not-text';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/return-not-string',
  severity: 'error',
  summary: 'The entry point gives back something that is no text.',
  sources: ['chromium-pac-engine', 'firefox-pac'],
  messages: {
    value:
      '{value} is no text, and {name} must give back one. Chrome and Edge report an error of the script, which nobody sees, and go DIRECT; Firefox fails too. Write "DIRECT" if that is meant.',
    direct: 'Write "DIRECT"',
  },
  check(doc, report) {
    if (doc.broken) return;
    for (const { name, fn } of doc.entryPoints)
      for (const { node, nothing } of fn ? notTextIn(fn) : []) {
        const written = doc.text.slice(node.start, node.end).replace(/\s+/g, ' ');
        report(node, 'value', {
          args: { name, value: written.length > 40 ? `${written.slice(0, 39)}…` : written },
          fixes: [nothing ? { title: 'direct', edits: [{ span: node, text: quoted(doc, 'DIRECT') }] } : undefined],
        });
      }
  },
});
