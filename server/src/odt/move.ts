import { type Edit, spanOf } from '../core/text';
import { type Attribute, attribute, type Element, type OdtDocument, sameWord } from './document';
import { addAfter, addAttribute, addChild, lineEndOf, removeElement, textOfElement } from './edit';

/** In a broken file it is not certain where an element ends, so nothing is moved there. */
const isBroken = (doc: OdtDocument) => doc.syntaxErrors.length > 0;

/** Edits that move an element to the end of another one. */
export const moveInto = (doc: OdtDocument, element: Element, target: Element): Edit[] | undefined =>
  isBroken(doc) ? undefined : [addChild(doc, target, textOfElement(doc, element)), removeElement(doc, element)];

/** Edits that move an element out of everything it stands in, up to the document element. */
export function moveToRoot(doc: OdtDocument, element: Element): Edit[] | undefined {
  let section = element;
  while (section.parent && section.parent !== doc.root) section = section.parent;
  if (!section.parent || section === element || isBroken(doc)) return undefined;
  return [removeElement(doc, element), addAfter(doc, section, textOfElement(doc, element))];
}

/** An edit that puts an element where it stands into a new one. */
export function wrapIn(doc: OdtDocument, element: Element, name: string): Edit[] | undefined {
  if (isBroken(doc)) return undefined;
  const inner = textOfElement(doc, element)
    .split('\n')
    .map((line) => `  ${line}`);
  const { text } = addAfter(doc, element, [`<${name}>`, ...inner, `</${name}>`].join('\n'));
  return [{ span: element.span, text: text.trimStart() }];
}

/** An edit that puts everything in the file into new elements, outermost first. */
export function wrapAll(doc: OdtDocument, names: readonly string[]): Edit[] | undefined {
  if (isBroken(doc)) return undefined;
  const top = doc.elements.filter(({ parent }) => !parent);
  const span = spanOf(top[0]!.span.start, Math.max(...top.map((element) => element.span.end)));
  const lineEnd = lineEndOf(doc);
  const pad = (depth: number) => '  '.repeat(depth);
  const inner = doc.text.slice(span.start, span.end).split(/\r\n|\r|\n/);
  const lines = [
    ...names.map((name, depth) => `${pad(depth)}<${name}>`),
    ...inner.map((line) => pad(names.length) + line),
    ...names.map((name, depth) => `${pad(depth)}</${name}>`).reverse(),
  ];
  return [{ span, text: lines.join(lineEnd) }];
}

/**
 * Edits that move what a second element says into the first one of its kind. Undefined also when the two contradict each
 * other, or when a comment would be lost.
 */
export function mergeInto(doc: OdtDocument, first: Element, second: Element): Edit[] | undefined {
  if (isBroken(doc)) return undefined;
  if (doc.comments.some(({ start }) => start >= second.span.start && start < second.span.end)) return undefined;
  const added: Attribute[] = [];
  for (const other of second.attributes) {
    const own = attribute(first, other.name);
    if (!own) added.push(other);
    else if (!sameWord(own.value.trim(), other.value.trim())) return undefined;
  }
  const missing = second.children.filter((child) => !first.children.some((own) => isSame(own, child)));
  const xml = missing.map((child) => textOfElement(doc, child)).join('\n');
  return [
    ...added.map(({ name, value }) => addAttribute(first, name, value)),
    ...(xml ? [addChild(doc, first, xml)] : []),
    removeElement(doc, second),
  ];
}

const isSame = (a: Element, b: Element) =>
  a.name === b.name &&
  a.children.length + b.children.length === 0 &&
  a.attributes.length === b.attributes.length &&
  a.attributes.every(({ name, value }) => sameWord(attribute(b, name)?.value.trim(), value.trim()));
