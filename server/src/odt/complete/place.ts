import { type Span, spanOf } from '../../core/text';
import { attributeValue, type Element, type OdtDocument } from '../document';
import { elementAt, elementsBefore } from '../structure';

/** What stands at an offset, as far as it is typed: the question that completion asks. */
export type Place =
  | { kind: 'content'; parent?: Element; replace: Span }
  | { kind: 'endTag'; element?: Element; replace: Span }
  | { kind: 'attributeName'; tag: Tag; replace: Span }
  | { kind: 'attributeValue'; tag: Tag; name: string; quoted: boolean; replace: Span };

/** A start tag, typed or half typed. */
export interface Tag {
  name: string;
  parent?: Element;
  element?: Element;
}

/** No tag is longer; keeps the look backwards short in a hostile file. */
const longestTag = 20_000;

export function placeAt(doc: OdtDocument, offset: number): Place | undefined {
  if (insideComment(doc, offset)) return undefined;
  const from = Math.max(0, offset - longestTag);
  const before = doc.text.slice(from, offset);
  const open = openTag(before);
  if (open === undefined) return { kind: 'content', parent: parentAt(doc, offset), replace: spanOf(offset, offset) };
  const start = from + open;
  const head = before.slice(open);
  const parent = parentAt(doc, start);
  if (head.startsWith('</')) return { kind: 'endTag', element: parent, replace: spanOf(start, nameEnd(doc, offset)) };
  if (/^<[\w:.-]*$/.test(head)) return { kind: 'content', parent, replace: spanOf(start, nameEnd(doc, offset)) };
  const name = /^<([\w:.-]+)\s/.exec(head)?.[1];
  if (!name) return undefined;
  const tag: Tag = { name, parent, element: elementStarting(doc, start) };
  return valuePlace(doc, offset, head, tag) ?? namePlace(doc, offset, head, tag);
}

/** Where the last '<' of the text stands when its tag is still open at the end. */
function openTag(text: string): number | undefined {
  const open = text.lastIndexOf('<');
  if (open < 0 || /^<[!?]/.test(text.slice(open, open + 2))) return undefined;
  let quote = '';
  for (let i = open + 1; i < text.length; i++) {
    const character = text[i]!;
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return undefined;
  }
  return open;
}

function valuePlace(doc: OdtDocument, offset: number, head: string, tag: Tag): Place | undefined {
  const typed = /([\w:.-]+)\s*=\s*(["']?)([^"'\s=>]*|(?<=["'])[^"'\r\n]*)$/.exec(withoutValues(head));
  if (!typed) return undefined;
  const [, name, quote, value] = typed;
  const start = offset - value!.length;
  const known = tag.element?.attributes.find(({ valueSpan }) => valueSpan.start === start);
  const end =
    known && known.valueSpan.end >= offset && !doc.text.slice(offset, known.valueSpan.end).includes('\n')
      ? known.valueSpan.end
      : offset;
  return { kind: 'attributeValue', tag, name: name!, quoted: quote !== '', replace: spanOf(start, end) };
}

function namePlace(doc: OdtDocument, offset: number, head: string, tag: Tag): Place | undefined {
  const typed = /\s([\w:.-]*)$/.exec(withoutValues(head))?.[1];
  if (typed === undefined) return undefined;
  return { kind: 'attributeName', tag, replace: spanOf(offset - typed.length, nameEnd(doc, offset)) };
}

/** Closed values become signs that cannot stand in a tag, so that a quote in the rest opens the value being typed. */
const withoutValues = (head: string) => head.replace(/"[^"]*"|'[^']*'/g, (value) => '>'.repeat(value.length));

function nameEnd(doc: OdtDocument, offset: number): number {
  let end = offset;
  while (/[\w:.-]/.test(doc.text[end] ?? '')) end++;
  return end;
}

function insideComment(doc: OdtDocument, offset: number): boolean {
  return doc.comments.some(({ start, end }) => start < offset && offset < end);
}

const elementStarting = (doc: OdtDocument, start: number): Element | undefined => {
  const element = elementAt(doc, start + 1);
  return element?.startTag.start === start ? element : undefined;
};

/** How many elements to look back for one that lacks its end tag. */
const furthestLook = 200;

/** The element that what is typed here belongs to: one that is not closed yet reaches on, whatever the parser made of it. */
function parentAt(doc: OdtDocument, offset: number): Element | undefined {
  let around = elementAt(doc, offset);
  // What ends right here has nothing more in it.
  if (around && around.span.end === offset && (around.selfClosing || around.endTag)) around = around.parent;
  const before = elementsBefore(doc, offset);
  for (let i = before - 1; i >= Math.max(0, before - furthestLook); i--) {
    const element = doc.elements[i]!;
    if (element === around) break;
    if (!element.selfClosing && !element.endTag && element.startTag.end <= offset) return element;
  }
  return around;
}

/** The ID of the product that an element stands in. */
export function productAround(element: Element | undefined): string | undefined {
  for (let at = element; at; at = at.parent) if (at.name === 'Product') return attributeValue(at, 'ID');
  return undefined;
}
