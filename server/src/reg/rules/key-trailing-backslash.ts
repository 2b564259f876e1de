import { spanOf } from '../../core/text';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/key-trailing-backslash',
  severity: 'info',
  summary: 'The path of a key ends in a backslash, which has no effect.',
  sources: ['reg-import-tests'],
  tag: 'unnecessary',
  messages: {
    trailing: 'The backslash at the end of the path has no effect. It can go.',
    remove: 'Delete the backslash',
  },
  check(doc, report) {
    for (const { path, pathSpan, lost } of doc.keys) {
      const found = lost ? null : /[^\\](\\{1,99})$/.exec(path.slice(-100));
      if (!found) continue;
      const span = spanOf(pathSpan.end - found[1]!.length, pathSpan.end);
      report(span, 'trailing', { fixes: [{ title: 'remove', edits: [{ span, text: '' }], safe: true }] });
    }
  },
});
