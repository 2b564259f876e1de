import type { Rewrite } from '../core/language';
import { texts } from '../core/message';
import { type Span, spanOf, textOf } from '../core/text';
import { characters, listIn, numberIn, textIn } from './decode';
import type { Data, RegDocument, RegValue } from './document';
import { lineEndOf, replaceData } from './edit';
import { hexText, quoted, textBytes } from './spelling';
import { valuesAcross } from './structure';

export const rewriteTexts = texts('reg/rewrite', {
  asText: 'Edit as text ({form})',
  asHex: 'Write as {form}, which Windows reads',
  asBytes: 'Write as bytes ({form})',
});
const say = rewriteTexts;

/**
 * A .reg file has no text form for REG_EXPAND_SZ, REG_MULTI_SZ and REG_QWORD. These words stand in while a value is
 * being edited; Windows skips such a line, which is reported until it is written as bytes again.
 */
const words = { expand_sz: 2, multi_sz: 7, qword: 11 } as const;

/** Values in hexadecimal bytes as text, and back. */
export const rewrites = (doc: RegDocument, span: Span): Rewrite[] =>
  valuesAcross(doc, span)
    .slice(0, 1)
    .flatMap((value) => toText(value) ?? toHex(doc, value) ?? []);

function toText(value: RegValue): Rewrite | undefined {
  const { data } = value;
  const written = data?.form === 'hex' ? textForm(data) : undefined;
  if (written === undefined) return undefined;
  const form = /^\w+(?=:)/.exec(written)?.[0] ?? 'REG_SZ';
  return { title: say('asText', { form }), edits: [replaceData(value, written)] };
}

function textForm(data: Data & { form: 'hex' }): string | undefined {
  switch (data.type) {
    case 1: {
      const text = wholeText(data);
      return text === undefined ? undefined : quoted(text);
    }
    case 2: {
      const text = wholeText(data);
      return text === undefined ? undefined : `expand_sz:${quoted(text)}`;
    }
    case 7: {
      const list = listIn(data);
      return list?.every(isPlain) ? `multi_sz:${list.map(quoted).join(',')}` : undefined;
    }
    case 11: {
      const number = numberIn(data);
      return number === undefined ? undefined : `qword:${number.toString(16).padStart(16, '0')}`;
    }
    default:
      return undefined;
  }
}

/** Undefined when something stands behind the first NUL, which would get lost. */
function wholeText(data: Data & { form: 'hex' }): string | undefined {
  const text = textIn(data);
  return text !== undefined && isPlain(text) && characters(data).length <= text.length + 1 ? text : undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they cannot stand in a text on one line
const isPlain = (text: string) => !/[\u0000-\u001F]/.test(text);

function toHex(doc: RegDocument, value: RegValue): Rewrite | undefined {
  const { data, tag, tagSpan, dataSpan } = value;
  const type = data?.form === 'string' ? 1 : words[tag as keyof typeof words];
  if (type === undefined) return undefined;
  const read =
    data?.form === 'string'
      ? { bytes: textBytes(doc, data.text), length: dataSpan.end - dataSpan.start }
      : bytesOf(doc, type, textOf(doc.text, dataSpan));
  if (!read?.bytes) return undefined;
  const { start } = tagSpan ?? dataSpan;
  const hex = hexText(type, read.bytes, lineEndOf(doc), start - value.lines[0]!.start);
  const edit = { span: spanOf(start, dataSpan.start + read.length), text: hex };
  const form = `hex(${type.toString(16)})`;
  return { title: say(data ? 'asBytes' : 'asHex', { form }), edits: [edit] };
}

interface Read {
  bytes?: Uint8Array;
  /** How much of the text was read; a comment may follow. */
  length: number;
}

/** What stands behind one of the words; undefined when it is not written as it should be. */
function bytesOf(doc: RegDocument, type: number, written: string): Read | undefined {
  if (type === 11) {
    const found = /^(?:0x)?([0-9a-f]{1,16})(?=[ \t]*(?:;|$))/i.exec(written);
    return found ? { bytes: littleEndian(BigInt(`0x${found[1]}`)), length: found[0].length } : undefined;
  }
  const { texts: entries, length } = quotedTexts(written);
  if (length < 0 || (type === 2 && entries.length !== 1)) return undefined;
  const parts = (type === 2 ? entries : [...entries, '']).map((entry) => textBytes(doc, entry));
  return { bytes: parts.every((part) => part) ? joined(parts as Uint8Array[]) : undefined, length };
}

/** `"a","b"` without escapes, and how long it is; less than nothing when something else stands there. */
function quotedTexts(written: string): { texts: string[]; length: number } {
  const found: string[] = [];
  const one = /[ \t]*"((?:[^"\\]|\\.)*)"/y;
  let length = 0;
  for (let match = one.exec(written); match; match = one.exec(written)) {
    found.push(match[1]!.replace(/\\(.)/g, '$1'));
    length = one.lastIndex;
    const comma = /[ \t]*,/y;
    comma.lastIndex = length;
    if (!comma.test(written)) break;
    one.lastIndex = comma.lastIndex;
  }
  return { texts: found, length: /^[ \t]*(?:;|$)/.test(written.slice(length)) ? length : -1 };
}

const joined = (parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const littleEndian = (number: bigint) =>
  Uint8Array.from({ length: 8 }, (_, i) => Number((number >> BigInt(8 * i)) & 0xffn));
