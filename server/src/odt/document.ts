import type { ParsedDocument, SyntaxProblem } from '../core/language';
import { oncePer } from '../core/once';
import type { Span } from '../core/text';
import type { SyntaxKind } from './syntax-messages';

export interface Attribute {
  name: string;
  /** With character references resolved. */
  value: string;
  element: Element;
  /** From the name to the closing quote. */
  span: Span;
  nameSpan: Span;
  /** Inside the quotes; empty, behind the name or the '=', when there is no value. */
  valueSpan: Span;
  /** The character before the value: '"', "'" or a typographic quotation mark; '' when there is none. */
  quote: string;
}

export interface Text {
  /** With character references resolved; CDATA as it stands. */
  value: string;
  span: Span;
}

export interface Element {
  name: string;
  parent?: Element;
  attributes: Attribute[];
  children: Element[];
  /** Text that is not only white space, and every CDATA section. */
  texts: Text[];
  /** From '<' of the start tag to '>' of the end tag, or as far as the element was found to reach. */
  span: Span;
  /** From '<' to '>' of the start tag; a half-typed tag ends where the next thing begins. */
  startTag: Span;
  nameSpan: Span;
  endTag?: Span;
  endNameSpan?: Span;
  selfClosing: boolean;
}

export interface OdtDocument extends ParsedDocument {
  syntaxErrors: XmlProblem[];
  /** The document element. A second one is a syntax error and stands in `elements` only. */
  root?: Element;
  /** Every element in the order of its start tag. */
  elements: Element[];
  /** Set when the file is a Config.xml for MSI editions: then the document is otherwise empty. */
  msiRoot?: Element;
  declaration?: { span: Span; encoding?: { value: string; span: Span } };
  doctype?: Span;
}

/** A mistake in the XML; `kind` tells rules which one. */
export interface XmlProblem extends SyntaxProblem {
  kind: SyntaxKind;
}

/** Rules ask for elements by name all the time; they are sorted by name once. */
const byName = oncePer((doc: OdtDocument) => {
  const index = new Map<string, Element[]>();
  for (const element of doc.elements) {
    const same = index.get(element.name);
    if (same) same.push(element);
    else index.set(element.name, [element]);
  }
  return index;
});

const none: readonly Element[] = [];
const named = (doc: OdtDocument, name: string): readonly Element[] => byName(doc).get(name) ?? none;

/** Every element of a name, optionally only below a parent of a name. */
export const elements = (doc: OdtDocument, name: string, parent?: string): readonly Element[] =>
  parent ? named(doc, name).filter((element) => element.parent?.name === parent) : named(doc, name);

/** Every attribute of a name on elements of the given names. */
export function attributes(doc: OdtDocument, name: string, on?: readonly string[]): Attribute[] {
  const found: Attribute[] = [];
  for (const list of on ? on.map((element) => named(doc, element)) : [doc.elements])
    for (const element of list) {
      const own = attribute(element, name);
      if (own) found.push(own);
    }
  return found;
}

export function attribute(element: Element | undefined, name: string): Attribute | undefined {
  for (const candidate of element?.attributes ?? []) if (candidate.name === name) return candidate;
  return undefined;
}

export const attributeValue = (element: Element | undefined, name: string): string | undefined =>
  attribute(element, name)?.value;

export const children = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** setup.exe compares names exactly, but TRUE, True and true all occur and all work. */
export const sameWord = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

export const isTrue = (value: string | undefined): boolean => sameWord(value, 'TRUE');

/** The Property elements of a name below Configuration. */
export const properties = (doc: OdtDocument, name: string): Element[] =>
  elements(doc, 'Property', 'Configuration').filter((element) => attributeValue(element, 'Name') === name);
