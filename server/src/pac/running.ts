import { callableEntryPoints } from './callable';
import type { PacDocument, ScriptFunction } from './document';

/** The functions that run for a request: the entry points, what they call by name, and the functions inside these. */
export const functionsOfRequests = (doc: PacDocument): Set<ScriptFunction> =>
  functionsRunBy(
    doc,
    callableEntryPoints(doc).flatMap(({ fn }) => fn ?? []),
  );

/** These functions, what they call by name, and the functions inside them. */
export function functionsRunBy(doc: PacDocument, starts: readonly ScriptFunction[]): Set<ScriptFunction> {
  const named = listed(doc.functions, ({ name }) => name);
  const inside = listed(doc.functions, ({ within }) => within);
  const calls = listed(doc.calls, ({ within }) => within);
  const running = new Set<ScriptFunction>();
  const waiting = [...starts];
  for (let fn = waiting.pop(); fn; fn = waiting.pop()) {
    if (running.has(fn)) continue;
    running.add(fn);
    for (const inner of inside.get(fn) ?? []) waiting.push(inner);
    for (const { name } of calls.get(fn) ?? []) {
      for (const called of named.get(name) ?? []) waiting.push(called);
      named.delete(name);
    }
  }
  return running;
}

function listed<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key | undefined): Map<Key, Value[]> {
  const lists = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
  return lists;
}
