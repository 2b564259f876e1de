import { attributeValue, type Element } from './document';

/** An element that says the same as an earlier sibling. */
export interface Repetition {
  first: Element;
  again: Element;
}

/** The elements of a list that agree with an earlier one of the same parent in all given attributes, the first of which exists. */
export function repeated(list: readonly Element[], by: readonly [string, ...string[]]): Repetition[] {
  if (list.length < 2) return [];
  const seen = new Map<Element | undefined, Map<string, Element>>();
  const found: Repetition[] = [];
  for (const again of list) {
    if (!attributeValue(again, by[0])?.trim()) continue;
    const key = keyOf(again, by);
    const siblings = seen.get(again.parent) ?? new Map<string, Element>();
    seen.set(again.parent, siblings);
    const first = siblings.get(key);
    if (first) found.push({ first, again });
    else siblings.set(key, again);
  }
  return found;
}

function keyOf(element: Element, by: readonly [string, ...string[]]): string {
  const values = by.map((name) => attributeValue(element, name)?.trim().toLowerCase() ?? null);
  return values.length === 1 ? values[0]! : JSON.stringify(values);
}
