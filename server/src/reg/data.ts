import { type Span, spanOf } from '../core/text';
import { Bytes, readBytes } from './bytes';
import { isTextType } from './decode';
import type { Data } from './document';
import { readQuoted } from './quoted';
import { digitValue, quote, type Reader, semicolon } from './reader';
import { type Fault, readTag, type Tag } from './tags';

/** What stands behind a '='. */
export interface DataRead {
  data?: Data;
  tag?: Tag;
  /** Behind the tag. */
  start: number;
  end: number;
  fault?: Fault;
  comment?: Span;
  /** A single backslash in the text. */
  escape?: Span;
  /** `comma`: bytes end in a comma. `file`: the file ended where more bytes were announced. */
  stop?: 'comma' | 'file';
  /** Where the key or value line begins that stands where bytes should. */
  swallows?: number;
}

/** How text bytes and continuations are to be read. */
export interface DataMode {
  /** Of text bytes; undefined: UTF-16. */
  codePage?: string;
  /** False for a line that is swallowed by the one above: it swallows nothing itself. */
  follow: boolean;
  /** Gets the lines that continue a value. */
  lines: Span[];
}

/** Reads the data of a value, over as many lines as it takes. */
export function readData(reader: Reader, start: number, mode: DataMode): DataRead {
  const { text, end } = reader;
  const rest = spanOf(start, reader.trimmedEnd(start));
  if (start === end) return illegible(rest, { code: 'noData', span: rest });
  switch (text.charCodeAt(start)) {
    case semicolon:
    case 35:
      return illegible(rest, { code: 'commentForData', span: rest });
    case quote:
      return readText(reader, start, rest);
    case 45:
      return ended(reader, { data: { form: 'delete' }, start, end: start + 1 }, rest, 'afterDash');
  }
  if (typographic.test(text[start]!))
    return illegible(rest, { code: 'typographicQuotes', span: spanOf(start, start + 1) });
  const tag = readTag(reader, start);
  if (!tag) return illegible(rest, { code: 'textNotQuoted', span: rest });
  const dataStart = Math.min(reader.skipBlanks(tag.end), rest.end);
  const behind = spanOf(Math.max(dataStart, tag.end), Math.max(rest.end, tag.end));
  if (tag.fault) return { ...illegible(behind, tag.fault), tag };
  if (tag.text === 'dword') return { ...readDword(reader, behind), tag };
  return { ...readHex(reader, behind.start, tag.type ?? 3, mode), tag };
}

/** Quotation marks of word processors, and single ones. */
export const typographic = /^[\u2018-\u201F\u00AB\u00BB\u2039\u203A\u300C-\u300F\uFF02]/;

const illegible = ({ start, end }: Span, fault: Fault): DataRead => ({ start, end, fault });

/** Only a comment may follow the data. */
function ended(reader: Reader, read: DataRead, rest: Span, code: 'afterText' | 'afterDash'): DataRead {
  const tail = reader.endsAt(read.end);
  if (tail) return { ...read, comment: tail.comment };
  const junk = spanOf(reader.skipBlanks(read.end), rest.end);
  const fault: Fault = { code: isNote(reader.text, junk.start) ? 'hashAfterData' : code, span: junk };
  return { ...read, data: undefined, end: rest.end, fault };
}

const isNote = (text: string, at: number) => text[at] === '#' || text.startsWith('//', at);

function readText(reader: Reader, start: number, rest: Span): DataRead {
  const quoted = readQuoted(reader, start);
  if (!quoted.closed) return illegible(rest, unclosed(reader.text, rest));
  if (quoted.nul) return illegible(quoted.span, { code: 'textNul', span: quoted.nul });
  const data: Data = { form: 'string', type: 1, text: quoted.text };
  return ended(reader, { data, start, end: quoted.span.end, escape: quoted.escape }, rest, 'afterText');
}

/** `"C:\"`: the backslash takes the closing mark away. */
const unclosed = (text: string, span: Span): Fault =>
  text.endsWith('\\"', span.end) && span.end - span.start > 2
    ? { code: 'quoteEscaped', span: spanOf(span.end - 2, span.end) }
    : { code: 'textNotClosed', span };

function readDword(reader: Reader, rest: Span): DataRead {
  const { text, end } = reader;
  const { start } = rest;
  let at = start;
  let number = 0;
  for (; at < end; at++) {
    const digit = digitValue(text.charCodeAt(at));
    if (digit < 0) break;
    number = at - start < 8 ? number * 16 + digit : number;
  }
  const tail = reader.endsAt(at);
  if (tail && at > start && at - start <= 8)
    return { data: { form: 'dword', type: 4, number }, start, end: at, comment: tail.comment };
  if (tail && at === start) return illegible(spanOf(start, at), { code: 'dwordEmpty', span: spanOf(start, at) });
  if (tail) return illegible(spanOf(start, at), { code: 'dwordLong', span: spanOf(start, at) });
  const junk = reader.skipBlanks(at);
  if (at > start && isNote(text, junk)) return illegible(rest, { code: 'hashAfterData', span: spanOf(junk, rest.end) });
  return illegible(rest, {
    code: at === start + 1 && /^0x/i.test(text.slice(start, start + 2)) ? 'dwordPrefix' : 'dwordDigits',
    span: rest,
  });
}

function readHex(reader: Reader, start: number, type: number, { codePage, follow, lines }: DataMode): DataRead {
  const into = new Bytes();
  const read: DataRead = { start, end: start };
  let line = readBytes(reader, start, into, true);
  while (line.ended === 'continued') {
    read.end = line.end;
    reader.endsAt(line.end);
    if (!follow) return read;
    const at = nextBytes(reader, lines);
    if (at === undefined) {
      read.stop = 'file';
      break;
    }
    const other = /["@[]/.test(reader.text[at]!);
    if (!other) {
      lines.push(reader.line);
      line = readBytes(reader, at, into, false);
    }
    if (other || (line.ended === 'bad' && line.span.start === at && line.code === 'byteDigits')) {
      const fault: Fault = { code: 'continuedByOther', span: spanOf(read.end - 1, read.end) };
      if (!other) return { ...read, fault };
      reader.stepBack();
      return { ...read, fault, swallows: reader.start };
    }
  }
  if (line.ended === 'bad') return { ...read, end: line.end, fault: { code: line.code, span: line.span } };
  read.data = { form: 'hex', type, bytes: into.result(), codePage: isTextType(type) ? codePage : undefined };
  if (read.stop) return read;
  if (line.ended === 'comma') read.stop = 'comma';
  return { ...read, end: line.end, comment: reader.endsAt(line.end)?.comment };
}

/** Steps over comments and blank lines; undefined at the end of the file. */
function nextBytes(reader: Reader, lines: Span[]): number | undefined {
  while (reader.advance()) {
    const at = reader.skipBlanks(reader.start);
    if (at < reader.end && reader.text.charCodeAt(at) !== semicolon) return at;
    reader.endsAt(at);
    lines.push(reader.line);
  }
  return undefined;
}
