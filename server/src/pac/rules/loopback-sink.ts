import { isDead } from '../dead-proxy';
import { spanWithin } from '../document';
import { editWithin } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/loopback-sink',
  severity: 'warning',
  summary: 'A proxy that does not exist is meant to block, and another choice stands behind it.',
  sources: ['chromium-proxy', 'chromium-proxy-list'],
  messages: {
    open: 'There can be no proxy at {target}, which is a way to block a request. It does not block here: browsers go on to {next} when the first choice does not answer. To block the request, leave out what follows; otherwise leave out the first choice.',
    block: 'Leave out what follows',
    first: 'Leave out {target}',
  },
  check(doc, report) {
    for (const { text, elements } of doc.results) {
      const [dead, next] = elements;
      if (!dead || !next || !isDead(dead.host, dead.port) || text.value.includes('@')) continue;
      if (elements.every(({ host, port }) => isDead(host, port))) continue;
      const block = editWithin(text, dead.end, elements.at(-1)!.end, '');
      const first = editWithin(text, dead.start, next.start, '');
      report(spanWithin(text, dead.start, dead.end), 'open', {
        args: { target: dead.target, next: next.text },
        fixes: [
          block.length > 0 ? { title: 'block', edits: block } : undefined,
          first.length > 0 ? { title: 'first', args: { target: dead.target }, edits: first } : undefined,
        ],
      });
    }
  },
});
