import type { AnyNode } from 'acorn';
import type { ScriptFunction } from '../document';
import { entryPointMeant } from '../entry-points';
import { counting, sticks } from '../lasting-values';
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
      const count = counting(doc, inside);
      if (count) report(targetOf(count), 'counts', { args: { name } });
      else if (inside.length > 0 && inside.every((node) => sticks(doc, node, variable)))
        report(targetOf(inside[0]!), 'sticks', { args: { name } });
    }
  },
});

const runs = (running: Set<ScriptFunction>, fn: ScriptFunction | undefined) => fn !== undefined && running.has(fn);

const targetOf = (node: AnyNode): AnyNode =>
  node.type === 'AssignmentExpression' ? node.left : node.type === 'UpdateExpression' ? node.argument : node;
