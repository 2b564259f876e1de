import { spanOf } from '../../core/text';
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
    for (const { fullKey, pathSpan, lost, path } of doc.keys) {
      const found = lost || path.length < fullKey.length ? null : numbered.exec(fullKey);
      if (!found) continue;
      const span = spanOf(pathSpan.start + found[1]!.length, pathSpan.start + found[0].length);
      report(span, 'numbered', { fixes: [{ title: 'change', edits: [{ span, text: 'CurrentControlSet' }] }] });
    }
  },
});
