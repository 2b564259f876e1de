import type { HostTest, PacDocument } from '../document';
import { addBefore, removeStatement, written } from '../edit';
import { defineRule } from '../rule';
import { deciding, shadowedTests } from '../shadowed-tests';

export default defineRule({
  id: 'pac/shadowed-rule',
  severity: 'warning',
  summary: 'An earlier rule has already answered for the hosts of this one.',
  sources: ['mdn-pac#shexpmatch', 'chromium-pac-library'],
  messages: {
    shadowed:
      'This test comes too late: "{earlier}" before it matches the same hosts and gives back another result. The result here is never given for them. Move this rule above the other one, or delete it.',
    move: 'Move this rule above the other one',
    earlier: 'This test answers first.',
  },
  check(doc, report) {
    if (doc.broken) return;
    for (const { earlier, later } of shadowedTests(doc))
      report(later.pattern.node, 'shadowed', {
        args: { earlier: earlier.pattern.value },
        fixes: [moveUp(doc, earlier, later)],
        related: [{ span: earlier.pattern.node, message: 'earlier' }],
      });
  },
});

/** A rule of one test can go above the other, unless its result is worked out in between. */
function moveUp(doc: PacDocument, earlier: HostTest, later: HostTest) {
  const [above, rule] = [deciding(doc, earlier), deciding(doc, later)];
  const result = later.returns?.argument;
  if (!above || rule?.type !== 'IfStatement' || rule.test !== later.node || rule.alternate || !result) return undefined;
  const declared = doc.variableOf(result)?.nameSpan.start ?? 0;
  const isFixed = result.type === 'Literal' || (result.type === 'Identifier' && declared < above.start);
  if (!isFixed || doc.parentOf(above) !== doc.parentOf(rule)) return undefined;
  return { title: 'move' as const, edits: [addBefore(doc, above, written(doc, rule)), removeStatement(doc, rule)] };
}
