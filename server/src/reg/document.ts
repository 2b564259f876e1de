import type { ParsedDocument } from '../core/language';
import type { Message } from '../core/message';
import type { Span } from '../core/text';
import type { LossCode, LossKind } from './losses';
import type { RootName } from './roots';

/** What the first line makes of the file. `hollow`: success is reported and nothing imported; `invalid`: refused. */
export interface Header {
  kind: 'version5' | 'version4' | 'win31' | 'hollow' | 'invalid';
  /** The first line without its line end; blanks and a byte order mark before the header are outside. */
  span: Span;
  text: string;
}

/** How the bytes of the file stood; `unknown` when nobody said, as for a text that was never a file. */
export type FileCoding = 'utf16' | 'utf16-no-bom' | 'utf16be' | 'utf8' | 'utf8-bom' | 'ansi' | 'unknown';

/** One thing that Windows will not do as written. Rules and views speak from this. */
export interface Loss {
  /** Settled by what stands around it: a bad key line misplaces the values below it, or loses them. */
  kind: LossKind;
  code: LossCode;
  /** The exact characters at fault. */
  span: Span;
  /** What is lost and why, in whole sentences. */
  why: Message;
  /** False: read from importers or inferred, never tested on Windows. At most a warning. */
  proven: boolean;
  /** The key or value line that it happens to. */
  line?: KeyBlock | RegValue | JunkLine;
}

/** A line in brackets, well written or not. */
export interface KeyBlock {
  kind: 'key';
  /** From '[' to the closing ']', or to the end of the line when there is none. */
  span: Span;
  /** The line without its line end. */
  line: Span;
  /** Inside the brackets, behind the minus sign, as written: also the `key` of its operations. */
  path: string;
  pathSpan: Span;
  /** The first component of the path as written. */
  rootSpan: Span;
  /** Undefined when the first component names no hive. */
  root?: RootName;
  /** The root is written HKLM, HKCU … */
  shortRoot: boolean;
  /** The path with the full hive name and without backslashes at its end; the written case is kept. */
  fullKey: string;
  /** [-…]: the key goes, with all below it. */
  delete: boolean;
  /** Why Windows skips this line. Undefined: it carries it out. */
  lost?: Loss;
  /** The value lines that stand below it, whatever becomes of them. */
  values: RegValue[];
  comment?: Span;
  /** Place in `doc.lines`. */
  index: number;
}

export type Data =
  /** Quoted: REG_SZ. */
  | { form: 'string'; type: 1; text: string }
  | { form: 'dword'; type: 4; number: number }
  /** `bytes` as written; text types in a REGEDIT4 file hold bytes of this code page. */
  | { form: 'hex'; type: number; bytes: Uint8Array; codePage?: string }
  | { form: 'delete' };

/** A line that begins with a name in quotes or with '@'. */
export interface RegValue {
  kind: 'value';
  /** From the name to the end of the data, over all its lines, without comment. */
  span: Span;
  /** Every line of it without line ends: continuations, and comments and blank lines in between. */
  lines: Span[];
  /** With escapes resolved; '' for the default value. */
  name: string;
  /** With its quotes, or '@'. */
  nameSpan: Span;
  /** The '='; undefined when there is none. */
  equals?: Span;
  /** 'dword', 'hex', 'hex(2)' as written, or the unknown word before a ':'; undefined for strings and '-'. */
  tag?: string;
  tagSpan?: Span;
  /** Behind '=' and the tag's ':', quotes included, as far as data was read or meant. */
  dataSpan: Span;
  /** What Windows stores; undefined when the line is not legible. */
  data?: Data;
  /** The key line above it in the text, whatever its fate; undefined at the top of the file. */
  block?: KeyBlock;
  /** The key that Windows writes it to; undefined when the value is lost. */
  writtenTo?: KeyBlock;
  /** Why Windows does not write it. Undefined: it does. */
  lost?: Loss;
  comment?: Span;
  index: number;
}

/** A line that means nothing to Windows. `looks` says what its author may have meant. */
export interface JunkLine {
  kind: 'junk';
  span: Span;
  looks: 'comment' | 'header' | 'value' | 'key' | 'bytes' | 'text';
  /** Undefined when nothing is lost by it, as with a '#' comment or a second header. */
  lost?: Loss;
  index: number;
}

export interface CommentLine {
  kind: 'comment';
  /** From ';' to the end of the line. */
  span: Span;
  index: number;
}

export interface BlankLine {
  kind: 'blank';
  span: Span;
  index: number;
}

/** `HKEY_CLASSES_ROOT\path = text` in a file with the header REGEDIT. */
export interface Win31Line {
  kind: 'win31';
  span: Span;
  key: string;
  text: string;
  index: number;
}

export type RegLine = KeyBlock | RegValue | JunkLine | CommentLine | BlankLine | Win31Line;

/** One step of the import, in order; `of` is the line that asks for it. */
export type Operation =
  | { op: 'key'; key: string; of: KeyBlock }
  | { op: 'set'; key: string; name: string; of: RegValue | Win31Line }
  | { op: 'deleteKey'; key: string; of: KeyBlock }
  | { op: 'deleteValue'; key: string; name: string; of: RegValue };

export interface RegDocument extends ParsedDocument {
  coding: FileCoding;
  header: Header;
  /** Windows takes the file for a registry script. False: nothing is imported, whatever the lines say. */
  accepted: boolean;
  /** Everything behind the first line, in order. A value with its continuations is one entry. */
  lines: RegLine[];
  keys: KeyBlock[];
  values: RegValue[];
  /** What Windows will carry out. Empty when the file is refused or hollow. */
  operations: Operation[];
  /** Sorted by place. When the file is refused, the first one says so; the others are what else would be lost. */
  losses: Loss[];
  /** The first character outside ASCII. */
  nonAscii?: Span;
}

// What rules ask of a document stands beside it.
export { isBelow, keysAt, parentKey, sameKey, valueAt, values, valuesIn, valuesNamed, writtenKeys } from './lookups';

/** The key line or value that holds an offset. */
export function lineAt(doc: RegDocument, offset: number): RegLine | undefined {
  let low = 0;
  let high = doc.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(doc.lines[middle]!) <= offset) low = middle;
    else high = middle - 1;
  }
  return doc.lines[low];
}

/** Where the text of a line begins, blanks before it included. */
export const startOf = (line: RegLine): number =>
  line.kind === 'value' ? line.lines[0]!.start : line.kind === 'key' ? line.line.start : line.span.start;

/** Where the text of a line ends, comments behind it included. */
export const endOf = (line: RegLine): number =>
  line.kind === 'value' ? line.lines.at(-1)!.end : line.kind === 'key' ? line.line.end : line.span.end;
