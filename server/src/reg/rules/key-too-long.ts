import { spanOf } from '../../core/text';
import { defineRule } from '../rule';

const longestName = 255;
const deepest = 512;

export default defineRule({
  id: 'reg/key-too-long',
  severity: 'error',
  summary: 'A component of a key is longer than 255 characters, or the path has more than 512.',
  sources: ['registry-size-limits'],
  messages: {
    name: 'This name has {length} characters, and a key may have at most 255. Windows does not create it, and its values are lost. Shorten the name.',
    depth:
      'This path has {depth} components, and the registry allows at most 512. Windows does not create the key, and its values are lost. Shorten the path.',
  },
  check(doc, report) {
    for (const { fullKey, path, pathSpan, lost } of doc.keys) {
      if (lost || fullKey.length <= longestName) continue;
      const names = path.split('\\');
      const long = names.findIndex((name) => name.length > longestName);
      const start = pathSpan.start + names.slice(0, long).join('\\').length + 1;
      const name = names[long];
      if (name !== undefined) report(spanOf(start, start + name.length), 'name', { args: { length: name.length } });
      else if (names.length > deepest) report(pathSpan, 'depth', { args: { depth: names.length } });
    }
  },
});
