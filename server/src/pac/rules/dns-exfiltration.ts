import { replaceNode } from '../edit';
import { predefinedCalls } from '../predefined';
import { defineRule } from '../rule';
import { ingredientsOf } from '../tainted';
import { nameOf } from '../test-edit';

export default defineRule({
  id: 'pac/dns-exfiltration',
  severity: 'warning',
  summary: 'What is looked up is made of the URL, so that the URL leaves the network through DNS.',
  sources: ['chromium-proxy'],
  messages: {
    carries:
      'The name that {name} looks up is made of the URL. Whoever runs the name server of that domain reads along which addresses people visit, whatever the proxy and the firewall allow. No PAC script needs this: find out who wrote it.',
    whole:
      '{name} gets the whole URL. That is not a name and never has an address, and every request asks DNS for it. Hand over the host.',
    host: 'Hand over the host',
  },
  check(doc, report) {
    for (const { name, predefined, args } of predefinedCalls(doc)) {
      const [asked] = args;
      if (!predefined.looksUp || !asked) continue;
      if (doc.subjectOf(asked)?.subject === 'url') {
        const host = nameOf(doc, 'host', asked);
        const fix = host && { title: 'host' as const, edits: [replaceNode(asked, host)] };
        report(asked, 'whole', { args: { name }, fixes: [fix || undefined] });
        continue;
      }
      const { url, encoded, domain } = ingredientsOf(doc, asked);
      if (url && (encoded || domain)) report(asked, 'carries', { args: { name } });
    }
  },
});
