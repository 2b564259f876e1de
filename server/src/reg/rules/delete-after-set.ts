import type { Span } from '../../core/text';
import type { Operation, RegDocument } from '../document';
import { addLineBefore, removeLine } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/delete-after-set',
  severity: 'warning',
  summary: 'What the file sets is deleted again further down.',
  sources: ['reg-files'],
  messages: {
    key: 'This deletes values that the file has set above. Windows works from top to bottom, so they are gone after the import. Put the line that deletes above them.',
    value:
      'This deletes a value that the file has set above. Windows works from top to bottom, so it is gone after the import. Keep one of the two lines.',
    set: 'It is set here',
    up: 'Move the line up',
    remove: 'Delete the line that sets it',
  },
  check(doc, report) {
    const set = new Map<string, Operation>();
    const deleted = new Set(doc.operations.filter(({ op }) => op === 'deleteKey').map(keyOf));
    const below = new Map<string, Operation & { op: 'set' }>();
    let last = '';
    for (const operation of doc.operations) {
      const key = keyOf(operation);
      const place = 'name' in operation ? `${key}\0${operation.name.toLowerCase()}` : key;
      if (operation.op === 'set') {
        set.set(place, operation);
        if (deleted.size === 0 || key === last) continue;
        for (const path of withParents(key)) if (deleted.has(path) && !below.has(path)) below.set(path, operation);
        last = key;
      } else if (operation.op === 'deleteValue') {
        const earlier = set.get(place);
        if (earlier?.op !== 'set') continue;
        report(operation.of.nameSpan, 'value', {
          related: [{ span: spanOfLine(earlier), message: 'set' }],
          fixes: [{ title: 'remove', edits: [removeLine(doc, earlier.of)], safe: true }],
        });
        set.delete(place);
      } else if (operation.op === 'deleteKey') {
        const first = below.get(key);
        last = '';
        if (!first) continue;
        below.delete(key);
        // Values below the line that deletes would come to stand below another key.
        const block = operation.of.values.length === 0 ? blockAbove(first) : undefined;
        report(operation.of.span, 'key', {
          related: [{ span: spanOfLine(first), message: 'set' }],
          fixes: [block && { title: 'up', edits: moveUp(doc, operation, block) }],
        });
      }
    }
  },
});

const keyOf = ({ of, key }: Operation): string =>
  (of.kind === 'key' ? of.fullKey : of.kind === 'value' ? (of.writtenTo?.fullKey ?? key) : key).toLowerCase();

const spanOfLine = ({ of }: Operation): Span => (of.kind === 'value' ? of.nameSpan : of.span);

const blockAbove = ({ of }: Operation & { op: 'set' }) => (of.kind === 'value' ? of.writtenTo : undefined);

function moveUp(doc: RegDocument, { of }: Operation & { op: 'deleteKey' }, block: typeof of) {
  return [addLineBefore(doc, block, doc.text.slice(of.span.start, of.span.end)), removeLine(doc, of)];
}

/** Deeper paths than anyone writes are not worth the work. */
const deepest = 64;

function withParents(key: string): string[] {
  const paths = [key];
  for (let end = key.lastIndexOf('\\'); end > 0; end = key.lastIndexOf('\\', end - 1)) {
    if (paths.push(key.slice(0, end)) > deepest) return [key];
  }
  return paths;
}
