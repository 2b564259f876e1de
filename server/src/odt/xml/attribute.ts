import { spanOf } from '../../core/text';
import type { Attribute, Element } from '../document';
import { beginsAttribute, isNameStart, isQuote, skipNameChars, skipSpace } from './characters';
import type { Cursor } from './cursor';
import { insert, replace } from './problems';
import { resolve } from './references';
import { readValue, type Value } from './value';

/** Reads an attribute of a start tag, with a value or without; returns where reading goes on. */
export function readAttribute(cursor: Cursor, element: Element, start: number): number {
  const { text, problems } = cursor;
  let nameEnd = skipNameChars(text, start);
  const equals = skipSpace(text, nameEnd);
  const hasEquals = text.charCodeAt(equals) === 61;
  const hasQuote = !hasEquals && isQuote(text.charAt(equals));
  if (hasQuote && nameEnd > start + 1 && text.charCodeAt(nameEnd - 1) === 58) nameEnd--;

  const name = cursor.name(start, nameEnd);
  const nameSpan = spanOf(start, nameEnd);
  if (element.attributes.at(-1)?.span.end === start) {
    problems.add('attributesTogether', nameSpan, { name }, [insert(start, ' ')]);
  }
  if (!isNameStart(text, start)) problems.add('badName', nameSpan, { name });

  let value: Value;
  if (hasQuote) {
    const colon = text.charCodeAt(nameEnd) === 58;
    problems.add('missingEquals', nameSpan, { name }, [replace(nameEnd, colon ? nameEnd + 1 : nameEnd, '=')]);
    value = readValue(cursor, name, equals);
  } else if (hasEquals && hasValue(text, equals + 1)) {
    value = readValue(cursor, name, skipSpace(text, equals + 1));
  } else {
    const end = hasEquals ? equals + 1 : nameEnd;
    problems.add('noValue', spanOf(start, end), { name });
    value = { start: end, end, after: end, quote: '' };
  }
  const attribute: Attribute = {
    name,
    value: resolve(cursor, value.start, value.end, true),
    element,
    span: spanOf(start, value.after),
    nameSpan,
    valueSpan: spanOf(value.start, value.end),
    quote: value.quote,
  };
  // An array that grows from nothing takes room for 17; this matters in a file of megabytes.
  if (element.attributes.length === 0) element.attributes = [attribute];
  else element.attributes.push(attribute);
  return value.after;
}

/** Whether a value follows the '=', rather than the end of the tag or the next attribute. */
function hasValue(text: string, from: number): boolean {
  const at = skipSpace(text, from);
  const code = text.charCodeAt(at);
  if (code === 34 || code === 39) return true;
  if (at === text.length || code === 62 || code === 60) return false;
  if (code === 47 && text.charCodeAt(at + 1) === 62) return false;
  return at === from || !beginsAttribute(text, at);
}
