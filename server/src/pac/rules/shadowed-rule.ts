import type { AnyNode } from 'acorn';
import { Covering, globOf } from '../covering';
import type { HostTest, PacDocument, ScriptFunction } from '../document';
import { addBefore, removeStatement, written } from '../edit';
import { defineRule } from '../rule';

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
    const byFunction = new Map<ScriptFunction, { host: Covering<HostTest>; url: Covering<HostTest> }>();
    // Tests of one `if` cannot hide each other, so they count only once the next `if` begins.
    let waiting: HostTest[] = [];
    let current: AnyNode | undefined;
    for (const test of doc.tests) {
      const fn = doc.functionAround(test.node);
      const glob = globOf(test);
      if (!fn || !glob || test.negated) continue;
      const known = byFunction.get(fn) ?? { host: new Covering(), url: new Covering() };
      byFunction.set(fn, known);
      const statement = deciding(doc, test);
      if (statement !== current) {
        for (const each of waiting) known[each.subject].add(globOf(each)!, each);
        waiting = [];
        current = statement;
      }
      const earlier = known[test.subject].find(glob);
      if (earlier && !isInside(doc, earlier, test) && differ(doc, earlier, test))
        report(test.pattern.node, 'shadowed', {
          args: { earlier: earlier.pattern.value },
          fixes: [moveUp(doc, earlier, test)],
          related: [{ span: earlier.pattern.node, message: 'earlier' }],
        });
      if (statement && test.returns) waiting.push(test);
    }
  },
});

/** The `if` that a test decides, where it stands directly in the function and so runs for every request that gets there. */
function deciding(doc: PacDocument, { returns }: HostTest): AnyNode | undefined {
  let at: AnyNode | undefined = returns;
  for (let steps = 0; at && steps < 4; steps++, at = doc.parentOf(at)) {
    if (at.type !== 'IfStatement') continue;
    const block = doc.parentOf(at);
    const owner = block?.type === 'BlockStatement' ? doc.parentOf(block) : undefined;
    return owner?.type === 'FunctionDeclaration' || owner?.type === 'FunctionExpression' ? at : undefined;
  }
  return undefined;
}

/** A test that is made only where the earlier one holds refines it. */
function isInside(doc: PacDocument, earlier: HostTest, { node }: HostTest): boolean {
  const statement = deciding(doc, earlier);
  if (statement?.type !== 'IfStatement') return false;
  return node.start >= statement.start && node.end <= statement.consequent.end;
}

const differ = (doc: PacDocument, earlier: HostTest, later: HostTest): boolean =>
  Boolean(
    earlier.returns?.argument &&
      later.returns?.argument &&
      earlier.returns !== later.returns &&
      written(doc, earlier.returns.argument) !== written(doc, later.returns.argument),
  );

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
