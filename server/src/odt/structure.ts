import type { Link } from '../core/language';
import { LineIndex, type Span, spanOf } from '../core/text';
import { attributes, type Element, type OdtDocument } from './document';

/** Elements and comments that reach over several lines. */
export function folds(doc: OdtDocument): Span[] {
  const lines = new LineIndex(doc.text);
  const line = (offset: number) => lines.positionAt(offset).line;
  const spans = [...doc.elements.filter(({ endTag }) => endTag).map(({ span }) => span), ...doc.comments];
  return spans.filter(({ start, end }) => line(start) < line(end)).sort((a, b) => a.start - b.start);
}

/** The spans around an offset, innermost first: value, attribute, tag, content, element and its ancestors. */
export function enclosing(doc: OdtDocument, offset: number): Span[] {
  const spans: Span[] = [];
  const add = (span: Span | undefined) => {
    const last = spans.at(-1);
    if (!span || !holds(span, offset) || (last && last.start === span.start && last.end === span.end)) return;
    if (!last || (span.start <= last.start && span.end >= last.end)) spans.push(span);
  };
  let element = elementAt(doc, offset);
  for (const attribute of element?.attributes ?? []) {
    if (!holds(attribute.span, offset)) continue;
    add(attribute.nameSpan);
    add(attribute.valueSpan);
    add(attribute.span);
  }
  add(doc.comments.find((comment) => holds(comment, offset)));
  for (; element; element = element.parent) {
    add(element.nameSpan);
    add(element.startTag);
    add(element.endTag);
    if (element.endTag) add(spanOf(element.startTag.end, element.endTag.start));
    add(element.span);
  }
  add(spanOf(0, doc.text.length));
  return spans;
}

/** How many elements start before an offset. */
export function elementsBefore(doc: OdtDocument, offset: number): number {
  let low = 0;
  let high = doc.elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.elements[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The innermost element around an offset. */
export function elementAt(doc: OdtDocument, offset: number): Element | undefined {
  let element: Element | undefined = doc.elements[elementsBefore(doc, offset) - 1];
  while (element && element.span.end < offset) element = element.parent;
  return element;
}

const holds = (span: Span, offset: number) => span.start <= offset && offset <= span.end;

/** Web addresses in paths; a share or a drive is not opened, because the reader's machine is not the target. */
export function links(doc: OdtDocument): Link[] {
  return ['SourcePath', 'UpdatePath', 'DownloadPath']
    .flatMap((name) => attributes(doc, name))
    .filter(({ value }) => /^https?:\/\/[^\s"<>]+$/i.test(value))
    .map(({ valueSpan, value }) => ({ span: valueSpan, target: value }))
    .sort((a, b) => a.span.start - b.span.start);
}

/** The names of the start and the end tag around an offset. */
export function linked(doc: OdtDocument, offset: number): Span[] {
  const element = elementAt(doc, offset);
  if (!element?.endNameSpan) return [];
  const names = [element.nameSpan, element.endNameSpan];
  return names.some((span) => holds(span, offset)) ? names : [];
}
