import { type Span, spanOf } from '../core/text';
import { type DataMode, DataRead, readData } from './data';
import type { RegValue } from './document';
import { type Quoted, readQuoted } from './quoted';
import { quote, type Reader } from './reader';
import type { Fault } from './tags';

/** A line that begins with a name, and what is wrong with it. */
export interface ValueLine {
  value: RegValue;
  fault: Fault | undefined;
  /** Single backslashes in the name and in the data: written, but otherwise than it looks. */
  nameEscape: Span | undefined;
  read: DataRead;
}

/** Reads a line that begins with a quotation mark or '@'. */
export function readValueLine(reader: Reader, start: number, mode: DataMode): ValueLine {
  const { text } = reader;
  const quoted = text.charCodeAt(start) === quote ? readQuoted(reader, start) : undefined;
  const nameSpan = quoted?.span ?? spanOf(start, start + 1);
  const lines = [reader.line];
  const lineEnd = reader.end;
  const equals = Math.min(reader.skipBlanks(nameSpan.end), lineEnd);
  const fault = nameFault(reader, equals, quoted, nameSpan);
  const missing = fault?.code === 'nameNul' ? undefined : fault;
  const dataAt = reader.skipBlanks(equals + 1);
  const read: DataRead = missing
    ? new DataRead(equals, reader.trimmedEnd(equals))
    : readData(reader, Math.min(dataAt, lineEnd), mode, lines);
  const value: RegValue = {
    kind: 'value',
    span: spanOf(start, Math.max(read.end, nameSpan.end)),
    lines,
    name: quoted?.text ?? '',
    nameSpan,
    equals: missing ? undefined : spanOf(equals, equals + 1),
    tag: read.tag?.text,
    tagSpan: read.tag?.span,
    dataSpan: spanOf(read.start, read.end),
    data: fault ? undefined : read.data,
    block: undefined,
    writtenTo: undefined,
    lost: undefined,
    comment: read.comment,
    index: 0,
  };
  return { value, fault: visible(fault ?? read.fault, value), nameEscape: quoted?.escape, read };
}

/** Nothing can be marked where something is missing: then what stands before it is. */
const visible = (fault: Fault | undefined, { tagSpan, equals, nameSpan }: RegValue): Fault | undefined =>
  fault && fault.span.start === fault.span.end ? { ...fault, span: tagSpan ?? equals ?? nameSpan } : fault;

function nameFault(reader: Reader, equals: number, quoted: Quoted | undefined, nameSpan: Span): Fault | undefined {
  const { text, end } = reader;
  if (quoted && !quoted.closed) return { code: 'nameNotClosed', span: quoted.span };
  if (equals < end && text[equals] === ':') return { code: 'colonForEquals', span: spanOf(equals, equals + 1) };
  if (equals >= end || text[equals] !== '=')
    return { code: 'noEquals', span: equals < end ? spanOf(equals, reader.trimmedEnd(equals)) : nameSpan };
  return quoted?.nul && { code: 'nameNul', span: quoted.nul };
}
