import { spanOf } from '../../core/text';
import { keysAt } from '../document';
import { defineRule } from '../rule';

const numbered = /^(HKEY_LOCAL_MACHINE\\SYSTEM\\)ControlSet\d{3}(?=\\|$)/i;

export default defineRule({
  id: 'reg/controlset-number',
  severity: 'warning',
  summary: 'A key lies in a numbered control set, which need not be the one in use.',
  sources: ['registry-views'],
  messages: {
    numbered:
      'Windows may run on another control set than this one, and then the setting has no effect. CurrentControlSet always means the one in use. Write CurrentControlSet.',
    change: 'Change to "CurrentControlSet"',
  },
  check(doc, report) {
    const spans = doc.keys.flatMap(({ pathSpan, lost, path }) => {
      const found = lost ? null : numbered.exec(path);
      // Whoever writes the key to the set in use as well means every set.
      const inUse = found && `${found[1]}CurrentControlSet${path.slice(found[0].length)}`;
      return found && keysAt(doc, inUse!).length === 0
        ? [spanOf(pathSpan.start + found[1]!.length, pathSpan.start + found[0].length)]
        : [];
    });
    // An export has it in every key: one finding is enough.
    const edits = spans.map((span) => ({ span, text: 'CurrentControlSet' }));
    if (spans[0]) report(spans[0], 'numbered', { fixes: [{ title: 'change', edits }] });
  },
});
