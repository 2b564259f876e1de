import { spanOf } from '../../core/text';
import type { Attribute, Element } from '../document';
import { readAttribute } from './attribute';
import * as chars from './characters';
import type { Cursor } from './cursor';
import { replace } from './problems';

/** Reads a start tag from its '<' to its '>' or, if it breaks off, to where the next thing begins. */
export function readStartTag(cursor: Cursor, start: number, nameStart: number): Element {
  const { text } = cursor;
  const nameEnd = chars.skipName(text, nameStart);
  const element: Element = {
    name: cursor.name(nameStart, nameEnd),
    parent: undefined,
    attributes: [],
    children: [],
    texts: [],
    span: spanOf(start, nameEnd),
    startTag: spanOf(start, nameEnd),
    nameSpan: spanOf(nameStart, nameEnd),
    endTag: undefined,
    endNameSpan: undefined,
    selfClosing: false,
  };
  const end = readRest(cursor, element, nameEnd);
  element.startTag.end = end;
  element.span.end = end;
  if (element.attributes.length > 1) reportDuplicates(cursor, element.attributes);
  return element;
}

/** Reads the attributes and the end of the tag; returns where that is. */
function readRest(cursor: Cursor, element: Element, nameEnd: number): number {
  const { text } = cursor;
  let typedEnd = nameEnd;
  let at = nameEnd;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 60) break;
    if (chars.isSpace(code)) {
      at++;
      continue;
    }
    if (code === 47) {
      const end = readSlash(cursor, element, at);
      if (element.selfClosing) return end;
      at = end;
    } else if (chars.skipNameChars(text, at) > at) at = readAttribute(cursor, element, at);
    else at = readJunk(cursor, at);
    typedEnd = at;
  }
  reportUnfinished(cursor, element, typedEnd);
  return at;
}

function readSlash({ text, problems }: Cursor, element: Element, at: number): number {
  if (text.charCodeAt(at + 1) === 62) {
    element.selfClosing = true;
    return at + 2;
  }
  const next = chars.skipSpace(text, at + 1);
  const code = text.charCodeAt(next);
  if (code === 62) {
    element.selfClosing = true;
    problems.add('slashSpace', spanOf(at, next + 1), {}, [replace(at + 1, next, '')]);
    return next + 1;
  }
  if (code === 60 || next === text.length) {
    element.selfClosing = true;
    const span = spanOf(element.span.start, at + 1);
    problems.add('tagNotClosed', span, { name: element.name }, [replace(at + 1, at + 1, '>')]);
    return next;
  }
  problems.add('straySlash', spanOf(at, at + 1));
  return at + 1;
}

/** A tag that breaks off. Whether ">" or "/>" is missing shows only when its parent ends. */
function reportUnfinished({ problems, halfTyped }: Cursor, element: Element, typedEnd: number): void {
  const last = problems.last;
  const saidSo = last && last.span.end === typedEnd && (last.kind === 'quoteNotClosed' || last.kind === 'noValue');
  if (saidSo) {
    halfTyped.set(element, { problem: last });
    return;
  }
  const problem = problems.add('tagNotClosed', spanOf(element.span.start, typedEnd), { name: element.name });
  halfTyped.set(element, { problem, insertAt: element.attributes.length > 0 ? typedEnd : undefined });
}

/** Steps over characters that have no place in a tag. */
function readJunk({ text, problems }: Cursor, start: number): number {
  const char = String.fromCodePoint(text.codePointAt(start)!);
  let end = start + char.length;
  if (chars.isOddSpace(char)) {
    while (end < text.length && (chars.isOddSpace(text[end]!) || chars.isSpace(text.charCodeAt(end)))) end++;
    problems.add('oddSpace', spanOf(start, end), { code: chars.hex(char) }, [replace(start, end, ' ')]);
    return end;
  }
  const quote = chars.isQuote(char);
  const single = ',;'.includes(char) || (quote && chars.beginsAttribute(text, end));
  while (!single && end < text.length && !endsJunk(text, end)) end++;
  const span = spanOf(start, end);
  if (quote && end === start + 1) problems.add('strayQuote', span, {}, [replace(start, end, '')]);
  else if (single) problems.add('unexpected', span, { text: `"${char}"` }, [replace(start, end, ' ')]);
  else if (chars.isXmlChar(char.codePointAt(0)!)) problems.add('unexpected', span, { text: `"${char}"` });
  return end;
}

function endsJunk(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 60 || code === 62 || code === 47 || chars.isSpace(code) || chars.isOddSpace(text[at]!);
}

function reportDuplicates({ problems }: Cursor, attributes: readonly Attribute[]): void {
  const seen = new Map<string, Attribute>();
  for (const [index, attribute] of attributes.entries()) {
    const { name, value, span, nameSpan } = attribute;
    const first = seen.get(name);
    if (!first) seen.set(name, attribute);
    else {
      const same = first.value === value ? [replace(attributes[index - 1]!.span.end, span.end, '')] : undefined;
      problems.add('duplicateAttribute', nameSpan, { name }, same);
    }
  }
}
