import type { AnyNode } from 'acorn';
import type { PacDocument, ScriptFunction, Variable } from '../document';
import { entryPointMeant } from '../entry-points';
import { defineRule } from '../rule';
import { functionsOfRequests } from '../running';

export default defineRule({
  id: 'pac/global-state',
  severity: 'warning',
  summary: 'What one request sets in a variable of the script decides about the next one.',
  sources: ['chromium-pac-engine', 'chromium-proxy'],
  messages: {
    counts:
      '{name} changes with every request. The script keeps running from one request to the next, and Chrome and Edge may run it more than once for the same one, so that the answers depend on what was asked before. Work the answer out of url and host alone.',
    sticks:
      '{name} is set under a condition and keeps the value for all later requests, since it is declared outside the function. Declare it with var inside the function.',
  },
  check(doc, report) {
    if (doc.broken) return;
    const running = functionsOfRequests(doc);
    for (const variable of doc.variables) {
      const { name, within, kind, assignments, reads } = variable;
      if (within || reads === 0 || (kind !== 'var' && kind !== 'let') || entryPointMeant(name)) continue;
      const inside = assignments.filter((node) => runs(running, doc.functionAround(node)));
      const counting = inside.find((node) => countsOn(doc, node, variable));
      if (counting) report(targetOf(counting), 'counts', { args: { name } });
      else if (inside.length > 0 && inside.every((node) => sticks(doc, node, variable)))
        report(targetOf(inside[0]!), 'sticks', { args: { name } });
    }
  },
});

const runs = (running: Set<ScriptFunction>, fn: ScriptFunction | undefined) => fn !== undefined && running.has(fn);

/** `n++`, `n += 1`: the new value comes from the old one, and nothing sets it anew in the same function. */
function countsOn(doc: PacDocument, node: AnyNode, { assignments }: Variable): boolean {
  const grows = node.type === 'UpdateExpression' || (node.type === 'AssignmentExpression' && node.operator !== '=');
  if (!grows) return false;
  const fn = doc.functionAround(node);
  return !assignments.some((other) => other !== node && isFresh(other) && doc.functionAround(other) === fn);
}

const isFresh = (node: AnyNode) => node.type === 'AssignmentExpression' && node.operator === '=';

/** A constant is set in an `if` without `else`, in a function. */
function sticks(doc: PacDocument, node: AnyNode, variable: Variable): boolean {
  if (node.type !== 'AssignmentExpression' || node.right.type !== 'Literal') return false;
  let child = node as AnyNode;
  for (let at = doc.parentOf(node), steps = 0; at && steps < 50; at = doc.parentOf(at), steps++) {
    if (at.type === 'IfStatement') return at.consequent === child && !at.alternate && !asks(doc, at.test, variable);
    if (at.type !== 'BlockStatement' && at.type !== 'ExpressionStatement') return false;
    child = at;
  }
  return false;
}

/** `if (!ready) { …; ready = true; }` works something out once and is meant to stay. */
function asks(doc: PacDocument, test: AnyNode, variable: Variable): boolean {
  const bare = test.type === 'UnaryExpression' ? test.argument : test;
  const operands = bare.type === 'BinaryExpression' ? [bare.left, bare.right] : [bare];
  return operands.some((node) => doc.variableOf(node) === variable);
}

const targetOf = (node: AnyNode): AnyNode =>
  node.type === 'AssignmentExpression' ? node.left : node.type === 'UpdateExpression' ? node.argument : node;
