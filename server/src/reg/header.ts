import type { SourceFile } from '../core/language';
import { type Edit, type Span, spanOf } from '../core/text';
import type { FileCoding, Header, RegDocument } from './document';
import { lineEndOf } from './edit';
import type { Reader } from './reader';
import type { Fault } from './tags';

export const version5 = 'Windows Registry Editor Version 5.00';
export const version4 = 'REGEDIT4';

/** The editor's or the decoder's name of an encoding, in the words that matter to an import. */
export function codingOf({ encoding, unmarked }: SourceFile): FileCoding {
  if (unmarked) return 'utf16-no-bom';
  switch (encoding?.toLowerCase()) {
    case undefined:
      return 'unknown';
    case 'utf16le':
      return 'utf16';
    case 'utf16be':
      return 'utf16be';
    case 'utf8':
      return 'utf8';
    case 'utf8bom':
      return 'utf8-bom';
    default:
      return 'ansi';
  }
}

/** Reads the first line, which alone decides whether Windows takes the file. */
export function readHeader(reader: Reader, coding: FileCoding): Header {
  reader.advance();
  const start = reader.skipBlanks(reader.start);
  const span = spanOf(start, reader.end);
  const text = reader.text.slice(start, reader.end);
  const kind = coding === 'utf16-no-bom' ? 'invalid' : kindOf(text);
  if (kind === 'hollow') reader.lose('hollow', 'headerHollow', visible(reader, span), { header: meant(reader.text) });
  if (kind === 'invalid') {
    const { code, span: at, args } = refusal(reader, coding, span, text);
    reader.lose('rejected', code, at, args);
    // Without a header the first line is one of the others.
    if (/^[[;"@]/.test(text)) reader.stepBack();
  }
  return { kind, span, text };
}

function kindOf(line: string): Header['kind'] {
  if (line === version5) return 'version5';
  if (line === version4) return 'version4';
  if (line === 'REGEDIT') return 'win31';
  return line.startsWith('REGEDIT') ? 'hollow' : 'invalid';
}

function refusal(reader: Reader, coding: FileCoding, span: Span, text: string): Fault {
  const header = meant(reader.text);
  const place = visible(reader, span);
  if (isUndecoded(reader.text)) return { code: 'notText', span: place };
  if (coding === 'utf16-no-bom') return { code: 'utf16NoBom', span: place };
  if (almostHeader.test(text)) return { code: 'headerSpelling', span: place, args: { header } };
  const later = laterHeader.exec(reader.text.slice(0, furthestHeader));
  if (!later) return { code: 'headerMissing', span: place, args: { header } };
  const at = later.index + later[1]!.length;
  return { code: 'headerNotFirst', span: spanOf(at, at + later[2]!.length) };
}

/** The header to propose: the old one for a text that asks for it. */
export const meant = (text: string): string => (/^\W{0,9}regedit\s?4/i.test(text) ? version4 : version5);

/** The first line with the header that was meant; what stands behind it, a comment or a key, goes to the next line. */
export function mendedHeader(doc: RegDocument): Edit {
  const { span, text } = doc.header;
  const rest = /(?:[;[#]|\/\/).*/.exec(text)?.[0] ?? '';
  return { span, text: meant(text) + (rest && lineEndOf(doc) + rest) };
}

const almostHeader = /^(?:(?:windows\s{0,9})?registry\s{0,9}editor|regedit)/i;
const laterHeader = /([\r\n][ \t]{0,99})(Windows Registry Editor Version 5\.00|REGEDIT4)(?=[\r\n]|$)/;
const furthestHeader = 100_000;

/** UTF-16 that was read byte by byte. */
const isUndecoded = (text: string) => text.slice(0, 8).includes('\0');

/** An empty first line has nothing to mark: then what follows is marked, up to the end of its line. */
function visible({ text }: Reader, span: Span): Span {
  if (span.end > span.start) return span;
  let start = span.start;
  while (start < text.length && /\s/.test(text[start]!)) start++;
  let end = start;
  while (end < text.length && text[end] !== '\r' && text[end] !== '\n') end++;
  return end > start ? spanOf(start, end) : span;
}
