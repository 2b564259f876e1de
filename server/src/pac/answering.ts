import { callableEntryPoints } from './callable';
import type { PacDocument, ScriptFunction } from './document';

/** The entry points, and the script's own functions whose results they give back as they are. */
export function answeringFunctions(doc: PacDocument): Map<ScriptFunction, string> {
  const entries = callableEntryPoints(doc).flatMap(({ fn, name }) => (fn ? [{ fn, name }] : []));
  const found = new Map(entries.map(({ fn, name }) => [fn, name]));
  const byNode = new Map(doc.functions.map((fn) => [fn.node.id?.start ?? -1, fn]));
  for (const fn of found.keys())
    for (const { argument } of fn.returns) {
      if (argument?.type !== 'CallExpression' || argument.callee.type !== 'Identifier') continue;
      const variable = doc.variableOf(argument.callee);
      const called = variable?.kind === 'function' ? byNode.get(variable.nameSpan.start) : undefined;
      // One that is declared or assigned again may be another function by then.
      if (called && variable!.assignments.length === 0) found.set(called, variable!.name);
    }
  return found;
}
