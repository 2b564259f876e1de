import { spanOf } from '../../core/text';
import { canonicalKey } from '../canonical-key';
import { isBelow } from '../document';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/key-variable',
  severity: 'warning',
  summary: 'The path of a key holds an environment variable, which is never expanded.',
  sources: ['reg-files'],
  messages: {
    literal:
      '"{variable}" is not expanded in the path of a key. Windows creates a key that is called so literally. Write the name that is meant, or use a script for it.',
    notDeleted:
      '"{variable}" is not expanded in the path of a key. Windows deletes only a key that is called so literally. Write the name that is meant, or use a script for it.',
  },
  check(doc, report, settings) {
    for (const block of doc.keys) {
      const { path, pathSpan, fullKey, lost } = block;
      // In names with codes such as %C3%A9 every percent sign begins two digits.
      const found = lost || !/%(?![\da-f]{2})/i.test(path) ? null : /%[A-Za-z]\w{1,40}(?:\(x86\))?%/.exec(path);
      // The console keeps its settings under the path of the program, and writes the variable itself.
      if (!found || isBelow(canonicalKey(fullKey), 'HKEY_CURRENT_USER\\Console') || settings.isPlaceholder(path))
        continue;
      const start = pathSpan.start + found.index;
      report(spanOf(start, start + found[0].length), block.delete ? 'notDeleted' : 'literal', {
        args: { variable: found[0] },
      });
    }
  },
});
