import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/duplicate-key',
  severity: 'info',
  enabled: false,
  summary: 'A key is opened more than once.',
  sources: ['reg-files'],
  messages: {
    again:
      'This key is opened above as well. Windows does not mind. Readers find its values in one place if you put them together.',
    first: 'It is opened here',
  },
  check(doc, report) {
    const opened = new Map<string, (typeof doc.keys)[number]>();
    for (const block of doc.keys.filter((key) => !key.lost)) {
      const key = block.fullKey.toLowerCase();
      const first = opened.get(key);
      if (block.delete) opened.delete(key);
      else if (first) report(block.pathSpan, 'again', { related: [{ span: first.pathSpan, message: 'first' }] });
      else opened.set(key, block);
    }
  },
});
