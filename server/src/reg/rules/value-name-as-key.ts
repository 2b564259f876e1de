import { type Edit, spanOf } from '../../core/text';
import { type KeyBlock, type RegDocument, sameKey } from '../document';
import { addLineAfter, renameValue, replacePath } from '../edit';
import { valueNamedBy } from '../named-key';
import { defineRule } from '../rule';
import { nameText } from '../spelling';

export default defineRule({
  id: 'reg/value-name-as-key',
  severity: 'error',
  summary: 'The name of a known value stands in the path, as if it were a key.',
  sources: ['doc-activation-errors#change-proxy-firewall-or-group-policy-settings'],
  messages: {
    name: '"{name}" is a value of the key above it, not a key. The import reports success and creates a key of this name, and the setting stays as it was. Take the name out of the path and write it below, in quotation marks and with its data.',
    remove:
      '"{name}" is a value of the key above it, not a key. There is no such key to delete, so the setting stays as it was. Take the name out of the path and write "{name}"=- below it.',
    rewrite: 'Make "{name}" a value',
  },
  check(doc, report) {
    for (const block of doc.keys) {
      const found = block.lost ? undefined : valueNamedBy(block);
      if (!found) continue;
      const { name, expected } = found;
      const { end } = block.pathSpan;
      const edits = rewritten(doc, block, name);
      report(spanOf(end - name.length, end), block.delete ? 'remove' : 'name', {
        args: { name },
        sources: expected.sources,
        fixes: [edits && { title: 'rewrite', args: { name }, edits }],
      });
    }
  },
});

/** Undefined when the file does not say what the data is to be. */
function rewritten(doc: RegDocument, block: KeyBlock, name: string): Edit[] | undefined {
  const parent = block.path.slice(0, block.path.lastIndexOf('\\'));
  if (block.delete) {
    const line = { start: block.span.start, end: block.pathSpan.start };
    return [{ span: line, text: '[' }, replacePath(block, parent), addLineAfter(doc, block, `${nameText(name)}=-`)];
  }
  const [value] = block.values;
  if (block.values.length !== 1 || !value?.writtenTo || !(value.name === '' || sameKey(value.name, name)))
    return undefined;
  return [replacePath(block, parent), ...(value.name === '' ? [renameValue(value, name)] : [])];
}
