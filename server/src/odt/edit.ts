import { oncePer } from '../core/once';
import { type Edit, type Span, spanOf, textOf } from '../core/text';
import {
  type Attribute,
  attributeValue,
  children,
  type Element,
  elements,
  type OdtDocument,
  type Text,
} from './document';

/** Edits that rules and code actions make. They keep the file's own indentation and line ends. */

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
export const escapeValue = (value: string): string => value.replace(/[&<"]/g, (character) => escapes[character]!);

export const replaceValue = (attribute: Attribute, value: string): Edit => ({
  span: attribute.valueSpan,
  text: escapeValue(value),
});

const blank = /\s|&#(?:0{0,5}(?:9|1[03]|32|160)|x0{0,5}(?:9|[aA]0?|[dD]|20));/;
const blankAtStart = new RegExp(`^(?:${blank.source})`);
const blankAtEnd = new RegExp(`(?:${blank.source})$`);
const longestBlank = '&#00000160;'.length;

/** Deletes the blanks around a value and writes nothing: the value can be a secret. */
export function trimValue(doc: OdtDocument, { valueSpan }: Attribute): Edit[] {
  let { start, end } = valueSpan;
  const blankIn = (pattern: RegExp, from: number, to: number) =>
    pattern.exec(doc.text.slice(Math.max(start, from), Math.min(end, to)))?.[0].length ?? 0;
  for (let size = 1; size > 0; start += size) size = blankIn(blankAtStart, start, start + longestBlank);
  for (let size = 1; size > 0; end -= size) size = blankIn(blankAtEnd, end - longestBlank, end);
  return [spanOf(valueSpan.start, start), spanOf(end, valueSpan.end)]
    .filter((span) => span.end > span.start)
    .map((span) => ({ span, text: '' }));
}

export const renameAttribute = (attribute: Attribute, name: string): Edit => ({ span: attribute.nameSpan, text: name });

/** With the white space before it. */
export function removeAttribute(doc: OdtDocument, attribute: Attribute): Edit {
  let start = attribute.span.start;
  while (/\s/.test(doc.text[start - 1] ?? '')) start--;
  return { span: spanOf(start, attribute.span.end), text: '' };
}

/** Behind the last attribute of the element. */
export const addAttribute = (element: Element, name: string, value: string): Edit =>
  addAttributes(element, [[name, value]]);

/** Several in one edit, because two insertions at the same place exclude each other. */
export function addAttributes(element: Element, added: readonly (readonly [name: string, value: string])[]): Edit {
  const at = element.attributes.at(-1)?.span.end ?? element.nameSpan.end;
  return { span: spanOf(at, at), text: added.map(([name, value]) => ` ${name}="${escapeValue(value)}"`).join('') };
}

/** Moves the text between the tags into an attribute that is not there yet. */
export const textAsAttribute = (element: Element, name: string, text: Text): Edit[] => [
  addAttribute(element, name, text.value.trim()),
  { span: text.span, text: '' },
];

/** Changes the value where the attribute exists, else adds it. */
export function setAttribute(element: Element, name: string, value: string): Edit {
  const existing = element.attributes.find((attribute) => attribute.name === name);
  return existing ? replaceValue(existing, value) : addAttribute(element, name, value);
}

export function renameElement(element: Element, name: string): Edit[] {
  return [element.nameSpan, element.endNameSpan].flatMap((span) => (span ? [{ span, text: name }] : []));
}

/** With its lines, where it stands alone on them. */
export function removeSpan(doc: OdtDocument, span: Span): Edit {
  const start = indentStart(doc, span.start);
  const lineEnd = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(doc.text.slice(span.end, span.end + 200));
  if (start === undefined || !lineEnd) return { span, text: '' };
  return { span: spanOf(start, span.end + lineEnd[0].length), text: '' };
}

export const removeElement = (doc: OdtDocument, element: Element): Edit => removeSpan(doc, element.span);

export const removeElements = (doc: OdtDocument, list: readonly Element[]): Edit[] =>
  list.map((element) => removeElement(doc, element));

/** As the last child, on a line of its own. `xml` may have several lines, indented from 0. */
export function addChild(doc: OdtDocument, parent: Element, xml: string): Edit {
  const last = parent.children.at(-1);
  if (last) return addAfter(doc, last, xml);
  return addFirst(doc, parent, xml);
}

/** As the first child; where there is none yet, behind comments. */
export function addFirst(doc: OdtDocument, parent: Element, xml: string): Edit {
  const first = parent.children[0];
  if (first) return addBefore(doc, first, xml);
  const inner = `${indentOf(doc, parent)}${indentUnit(doc)}`;
  const block = `${lineEndOf(doc)}${indented(doc, xml, inner)}${lineEndOf(doc)}${indentOf(doc, parent)}`;
  const { end } = parent.startTag;
  if (parent.endTag) {
    // A comment or a text may stand there.
    const written = doc.text.slice(end, parent.endTag.start).trimEnd();
    return { span: spanOf(end + written.length, parent.endTag.start), text: block };
  }
  const close = /\s*\/?>$/.exec(doc.text.slice(parent.startTag.start, end))?.[0].length ?? 0;
  return { span: spanOf(end - close, end), text: `>${block}</${textOf(doc.text, parent.nameSpan)}>` };
}

export function addAfter(doc: OdtDocument, sibling: Element, xml: string): Edit {
  const at = sibling.span.end;
  return { span: spanOf(at, at), text: `${lineEndOf(doc)}${indented(doc, xml, indentOf(doc, sibling))}` };
}

export function addBefore(doc: OdtDocument, sibling: Element, xml: string): Edit {
  const at = sibling.span.start;
  const indent = indentOf(doc, sibling);
  return { span: spanOf(at, at), text: `${indented(doc, xml, indent).slice(indent.length)}${lineEndOf(doc)}${indent}` };
}

/** Sets a Property of the file: changes its value, or adds it behind the others. */
export function setProperty(doc: OdtDocument, name: string, value: string): Edit[] {
  const existing = elements(doc, 'Property', 'Configuration').find(
    (element) => attributeValue(element, 'Name') === name,
  );
  if (existing) return [setAttribute(existing, 'Value', value)];
  if (!doc.root) return [];
  const xml = `<Property Name="${name}" Value="${escapeValue(value)}" />`;
  const last = children(doc.root, 'Property').at(-1);
  return [last ? addAfter(doc, last, xml) : addChild(doc, doc.root, xml)];
}

/** Sets an attribute of the first section of a name below Configuration, adding the section when it is missing. */
export function setSection(doc: OdtDocument, section: string, name: string, value: string): Edit[] {
  const existing = children(doc.root, section)[0];
  if (existing) return [setAttribute(existing, name, value)];
  return doc.root ? [addChild(doc, doc.root, `<${section} ${name}="${escapeValue(value)}" />`)] : [];
}

/** As the first line ends; a first line without end in sight decides nothing. */
export const lineEndOf = oncePer((doc: OdtDocument): string => /\r\n|\n/.exec(doc.text.slice(0, 10_000))?.[0] ?? '\n');

/** The text of an element with its lines moved to start at column 0. */
export function textOfElement(doc: OdtDocument, element: Element): string {
  const indent = indentOf(doc, element);
  const lines = doc.text.slice(element.span.start, element.span.end).split(/\r\n|\r|\n/);
  return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart())).join('\n');
}

const indented = (doc: OdtDocument, xml: string, indent: string) =>
  xml
    .split('\n')
    .map((line) => indent + line)
    .join(lineEndOf(doc));

/** Nobody indents deeper; keeps a file that is one long line cheap. */
const longestIndent = 1000;

/** The white space at the start of the line of a place, and whether nothing else stands before it. */
function indentBefore(doc: OdtDocument, offset: number): { indent: string; alone: boolean } {
  const before = doc.text.slice(Math.max(0, offset - longestIndent), offset);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const indent = /^[ \t]*/.exec(line)![0];
  return { indent, alone: indent === line };
}

/** Where the line of a place starts, if nothing but white space stands before it. */
function indentStart(doc: OdtDocument, from: number): number | undefined {
  const { indent, alone } = indentBefore(doc, from);
  return alone ? from - indent.length : undefined;
}

/** The indentation of the line in which an element starts. */
const indentOf = (doc: OdtDocument, element: Element): string => indentBefore(doc, element.span.start).indent;

function indentUnit(doc: OdtDocument): string {
  const first = doc.root?.children[0];
  const indent = doc.root && first ? indentOf(doc, first).slice(indentOf(doc, doc.root).length) : '';
  return indent || '  ';
}
