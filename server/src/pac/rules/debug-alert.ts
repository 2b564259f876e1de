import { removeStatement } from '../edit';
import { predefinedCalls } from '../predefined';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/debug-alert',
  severity: 'hint',
  enabled: false,
  summary: 'A call of alert was left in the script.',
  sources: ['mdn-pac#alert', 'chromium-pac-engine'],
  tag: 'unnecessary',
  messages: {
    left: 'alert only writes to a log that nobody sees in daily use: the network log of Chrome and Edge, the console of Firefox. It is evaluated with every request that gets here.',
    remove: 'Remove the call',
  },
  check(doc, report) {
    for (const { node, nameSpan } of predefinedCalls(doc, 'alert')) {
      const statement = doc.parentOf(node);
      const fix = statement?.type === 'ExpressionStatement' && {
        title: 'remove' as const,
        edits: [removeStatement(doc, statement)],
      };
      report(nameSpan, 'left', { fixes: [fix || undefined] });
    }
  },
});
