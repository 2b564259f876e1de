import type { AnyNode } from 'acorn';
import { Covering, globOf } from './covering';
import type { HostTest, PacDocument, ScriptFunction } from './document';
import { written } from './edit';

/** Each test whose hosts an earlier one has sent another way already, with that one. */
export function* shadowedTests(doc: PacDocument): Generator<{ earlier: HostTest; later: HostTest }> {
  const byFunction = new Map<ScriptFunction, { host: Covering<HostTest>; url: Covering<HostTest> }>();
  // Tests of one `if` cannot hide each other, so they count only once the next `if` begins.
  let waiting: (() => void)[] = [];
  let current: AnyNode | undefined;
  for (const test of doc.tests) {
    const fn = doc.functionAround(test.node);
    const glob = globOf(test);
    if (!fn || !glob || test.negated) continue;
    const known = byFunction.get(fn) ?? { host: new Covering(), url: new Covering() };
    byFunction.set(fn, known);
    const statement = deciding(doc, test);
    if (statement !== current) {
      for (const add of waiting) add();
      waiting = [];
      current = statement;
    }
    const earlier = known[test.subject].find(glob);
    if (earlier && !isInside(doc, earlier, test) && differ(doc, earlier, test)) yield { earlier, later: test };
    if (statement && test.returns) waiting.push(() => known[test.subject].add(glob, test));
  }
}

/** The `if` that a test decides, where it stands directly in the function and so runs for every request that gets there. */
export function deciding(doc: PacDocument, { returns }: HostTest): AnyNode | undefined {
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
