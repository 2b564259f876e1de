import { type Span, spanOf } from '../core/text';
import { readBytes } from './bytes';
import { isTextType } from './decode';
import type { Data } from './document';
import type { LossCode } from './losses';
import { readQuoted } from './quoted';
import { digitValue, quote, type Reader, semicolon } from './reader';
import { type Fault, lacksColon, readTag, type Tag } from './tags';

/** What stands behind a '='. */
export class DataRead {
  data: Data | undefined;
  tag: Tag | undefined;
  fault: Fault | undefined;
  comment: Span | undefined;
  /** A single backslash in the text. */
  escape: Span | undefined;
  /** `comma`: bytes end in a comma. `file`: the file ended where more bytes were announced. */
  stop: 'comma' | 'file' | undefined;
  /** Where the key or value line begins that stands where bytes should. */
  swallows: number | undefined;

  /** From behind the tag to the end of what was read, or of what was meant to be. */
  constructor(
    public start: number,
    public end: number,
  ) {}

  fail(code: LossCode, start: number, end: number): this {
    this.data = undefined;
    this.fault = { code, span: spanOf(start, end) };
    return this;
  }
}

/** How text bytes and continuations are to be read. */
export interface DataMode {
  /** Of text bytes; undefined: UTF-16. */
  codePage: string | undefined;
  /** False for a line that is swallowed by the one above: it swallows nothing itself. */
  follow: boolean;
}

/** Reads the data of a value, over as many lines as it takes; `lines` gets those that continue it. */
export function readData(reader: Reader, start: number, mode: DataMode, lines: Span[]): DataRead {
  const { text, end } = reader;
  const read = new DataRead(start, reader.trimmedEnd(start));
  if (start === end) return read.fail('noData', start, start);
  switch (text.charCodeAt(start)) {
    case semicolon:
    case 35:
      return read.fail('commentForData', start, read.end);
    case quote:
      return readText(reader, read);
    case 45:
      read.data = { form: 'delete' };
      return ended(reader, read, start + 1, 'afterDash');
  }
  if (typographic.test(text[start]!)) return read.fail('typographicQuotes', start, start + 1);
  const tag = readTag(reader, start);
  if (!tag) return read.fail(lacksColon(reader, start) ? 'tagColon' : 'textNotQuoted', start, read.end);
  read.tag = tag;
  read.start = Math.max(Math.min(reader.skipBlanks(tag.end), read.end), tag.end);
  read.end = Math.max(read.end, tag.end);
  read.fault = tag.fault;
  if (tag.fault) return read;
  return tag.text === 'dword' ? readDword(reader, read) : readHex(reader, read, tag.type ?? 3, mode, lines);
}

/** Quotation marks of word processors, and single ones. */
export const typographic = /^[\u2018-\u201F\u00AB\u00BB\u2039\u203A\u300C-\u300F\uFF02]/;

/** Only a comment may follow the data, which ends at `at`. */
function ended(reader: Reader, read: DataRead, at: number, code: 'afterText' | 'afterDash'): DataRead {
  if (!reader.endsAt(at)) {
    const junk = reader.skipBlanks(at);
    return read.fail(isNote(reader.text, junk) ? 'hashAfterData' : code, junk, read.end);
  }
  read.end = at;
  read.comment = reader.comment;
  return read;
}

const isNote = (text: string, at: number) => text[at] === '#' || text.startsWith('//', at);

function readText(reader: Reader, read: DataRead): DataRead {
  const { start, end } = read;
  const quoted = readQuoted(reader, start);
  if (!quoted.closed) {
    // In "C:\" the backslash takes the closing mark away.
    const escaped = end - start > 2 && reader.text.endsWith('\\"', end);
    return escaped ? read.fail('quoteEscaped', end - 2, end) : read.fail('textNotClosed', start, end);
  }
  if (quoted.nul) {
    read.end = quoted.span.end;
    return read.fail('textNul', quoted.nul.start, quoted.nul.end);
  }
  read.data = { form: 'string', type: 1, text: quoted.text };
  read.escape = quoted.escape;
  return ended(reader, read, quoted.span.end, 'afterText');
}

function readDword(reader: Reader, read: DataRead): DataRead {
  const { text, end } = reader;
  const { start } = read;
  let at = start;
  let number = 0;
  for (; at < end; at++) {
    const digit = digitValue(text.charCodeAt(at));
    if (digit < 0) break;
    if (at - start < 8) number = number * 16 + digit;
  }
  if (!reader.endsAt(at)) {
    const junk = reader.skipBlanks(at);
    if (at > start && isNote(text, junk)) return read.fail('hashAfterData', junk, read.end);
    const prefix = at === start + 1 && /^0x/i.test(text.slice(start, start + 2));
    return read.fail(prefix ? 'dwordPrefix' : 'dwordDigits', start, read.end);
  }
  read.end = at;
  if (at === start || at - start > 8) return read.fail(at === start ? 'dwordEmpty' : 'dwordLong', start, at);
  read.comment = reader.comment;
  read.data = { form: 'dword', type: 4, number };
  return read;
}

function readHex(reader: Reader, read: DataRead, type: number, mode: DataMode, lines: Span[]): DataRead {
  const { bytes } = reader;
  bytes.clear();
  let line = readBytes(reader, read.start, true);
  while (line.ended === 'continued') {
    read.end = line.end;
    reader.endsAt(line.end);
    if (!mode.follow) return read;
    const at = nextBytes(reader, lines);
    if (at === undefined) {
      read.stop = 'file';
      break;
    }
    if (/["@[]/.test(reader.text[at]!)) {
      reader.stepBack();
      read.swallows = reader.start;
      return read.fail('continuedByOther', read.end - 1, read.end);
    }
    lines.push(reader.line);
    line = readBytes(reader, at, false);
    if (line.ended === 'bad' && line.span.start === at && line.code === 'byteDigits')
      return read.fail('continuedByOther', read.end - 1, read.end);
  }
  read.end = line.end;
  if (line.ended === 'bad') return read.fail(line.code, line.span.start, line.span.end);
  read.data = { form: 'hex', type, bytes: bytes.copy(), codePage: isTextType(type) ? mode.codePage : undefined };
  if (read.stop) return read;
  if (line.ended === 'comma') read.stop = 'comma';
  if (reader.endsAt(line.end)) read.comment = reader.comment;
  return read;
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
