import { textOf } from '../core/text';
import type { Data, KeyBlock, RegDocument, RegValue } from './document';
import { lineEndOf } from './edit';
import { dwordText, hexText } from './spelling';

/** A key line without blanks around it; a comment is set off by at least one. */
export function formattedKey({ text }: RegDocument, { span, line }: KeyBlock): string {
  const rest = text.slice(span.end, line.end).trimEnd();
  return textOf(text, span) + (rest.startsWith(';') ? ` ${rest}` : rest);
}

/** A value as regedit writes it: no blanks, digits in full and in lower case, bytes broken into lines. */
export function formattedValue(doc: RegDocument, value: RegValue): string | undefined {
  const { data, nameSpan, span, comment } = value;
  if (!data) return undefined;
  const name = value.name === '' ? '@' : textOf(doc.text, nameSpan);
  const written = `${name}=${dataText(doc, value, data, name.length + 1)}`;
  return comment
    ? written + (textOf(doc.text, { start: span.end, end: comment.start }) || ' ') + note(doc, comment)
    : written;
}

const note = (doc: RegDocument, comment: { start: number; end: number }) => textOf(doc.text, comment).trimEnd();

function dataText(doc: RegDocument, { dataSpan }: RegValue, data: Data, column: number): string {
  switch (data.form) {
    case 'string':
      return textOf(doc.text, dataSpan);
    case 'dword':
      return dwordText(data.number);
    case 'hex':
      return hexText(data.type, data.bytes, lineEndOf(doc), column);
    case 'delete':
      return '-';
  }
}
