import type { AnyNode } from 'acorn';
import type { HostTest, PacDocument, ScriptFunction } from './document';
import { isReached } from './look-ups';
import { predefinedCalls } from './predefined';

/** Comparisons of names, which need no DNS and which every request gets to, by the function they stand in. */
export function cheapTestsByFunction(doc: PacDocument): Map<ScriptFunction, AnyNode[]> {
  const found = new Map<ScriptFunction, AnyNode[]>();
  const add = (node: AnyNode) => {
    const fn = doc.functionAround(node);
    if (!fn) return;
    let known = found.get(fn);
    if (!known) {
      known = [];
      found.set(fn, known);
    }
    if (known.length < mostTests && known.at(-1) !== node && isReached(doc, node)) known.push(node);
  };
  for (const test of doc.tests) if (isAboutName(test)) add(test.node);
  for (const { node } of predefinedCalls(doc, 'isPlainHostName')) add(node);
  for (const tests of found.values()) tests.sort((a, b) => a.start - b.start);
  return found;
}

/** So many are enough to find one behind a look-up, which tends to come first or not at all. */
const mostTests = 1000;

/** A test for digits and dots only asks whether the host is an address, as one does before a look-up, and `https:` compares no name. */
const isAboutName = ({ kind, pattern, subject }: HostTest) =>
  kind !== 'isInNet' &&
  !/^[a-z]+:?(?:\/\/)?\*?$/i.test(subject === 'url' ? pattern.value : '') &&
  (kind !== 'regexp' || /[a-z]{2}/i.test(pattern.value.replace(/\\[a-z]/gi, '')));
