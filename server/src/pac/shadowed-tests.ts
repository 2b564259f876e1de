import type { AnyNode } from 'acorn';
import { Covering, globOf } from './covering';
import type { HostTest, PacDocument, ScriptFunction } from './document';
import { written } from './edit';

/** Each test whose hosts an earlier one has sent another way already, with that one. */
export function* shadowedTests(doc: PacDocument): Generator<{ earlier: HostTest; later: HostTest }> {
  const byFunction = new Map<ScriptFunction, { host: Covering<HostTest>; url: Covering<HostTest> }>();
  // Tests of one `if` cannot hide each other, so they count only once the next `if` begins.
  let waiting: Waiting[] = [];
  let current: AnyNode | undefined;
  let returns: HostTest['returns'];
  let statement: AnyNode | undefined;
  for (const test of doc.tests) {
    const fn = doc.functionAround(test.node);
    const glob = fn && !test.negated ? globOf(test) : undefined;
    if (!fn || !glob) continue;
    let known = byFunction.get(fn);
    if (!known) {
      known = { host: new Covering(), url: new Covering() };
      byFunction.set(fn, known);
    }
    if (test.returns !== returns) {
      returns = test.returns;
      statement = deciding(doc, test);
    }
    if (statement !== current) {
      for (const { covering, glob, test } of waiting) covering.add(glob, test);
      waiting = [];
      current = statement;
    }
    if (!returns) continue;
    const covering = known[test.subject];
    const earlier = covering.find(glob);
    if (earlier && !isInside(doc, earlier, test) && differ(doc, earlier, test)) yield { earlier, later: test };
    if (statement) waiting.push({ covering, glob, test });
  }
}

interface Waiting {
  covering: Covering<HostTest>;
  glob: string;
  test: HostTest;
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
