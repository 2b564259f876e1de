import type { Edit } from '../../core/text';
import { callableEntryPoints } from '../callable';
import { renameAll } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/entry-point-case',
  severity: 'error',
  summary: 'The entry point is written with other capital letters than engines look for.',
  sources: ['chromium-pac-engine', 'winhttp-ipv6-helpers'],
  messages: {
    letterCase:
      'Engines look for "{meant}", and capital and small letters differ. They never call {name}, reject the script without a message, and requests go without a proxy. Rename it.',
    rename: 'Rename to {meant}',
  },
  check(doc, report) {
    const callable = new Set(callableEntryPoints(doc).map(({ meant }) => meant));
    const renamings = new Map<string, Edit[]>();
    for (const { name, meant, nameSpan } of doc.entryPoints) {
      if (name === meant || callable.has(meant)) continue;
      const edits = renamings.get(name) ?? renameAll(doc, name, meant);
      renamings.set(name, edits);
      const fix = { title: 'rename' as const, args: { meant }, edits, safe: true };
      report(nameSpan, 'letterCase', { args: { name, meant }, fixes: [fix] });
    }
  },
});
