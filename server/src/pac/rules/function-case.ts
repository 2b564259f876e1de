import { pacFunction, pacFunctionAnyCase } from '../../knowledge/pac-functions';
import { replaceNode } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/function-case',
  severity: 'error',
  summary: 'A predefined function is called with other capital letters.',
  sources: ['chromium-pac-library', 'mdn-pac'],
  messages: {
    letterCase:
      'The function is called {known}; capital and small letters differ. The script ends with an error when it gets here, and the request goes without a proxy.',
    rename: 'Change to {known}',
  },
  check(doc, report) {
    for (const { name, nameSpan, global } of doc.calls) {
      const known = global && !pacFunction(name) ? pacFunctionAnyCase(name)?.name : undefined;
      if (!known) continue;
      const fix = { title: 'rename' as const, args: { known }, edits: [replaceNode(nameSpan, known)], safe: true };
      report(nameSpan, 'letterCase', { args: { known }, fixes: [fix] });
    }
  },
});
