import { type Span, spanOf } from '../core/text';
import type { KeyBlock } from './document';
import type { LossCode } from './losses';
import { type Reader, semicolon } from './reader';
import { rootNamed } from './roots';

const minus = 45;

/** What is wrong with a key line so that Windows skips it. `closes`: the key above it is closed all the same. */
export interface KeyFault {
  code: LossCode;
  span: Span;
  closes: boolean;
}

export interface KeyLine {
  block: KeyBlock;
  fault?: KeyFault;
  /** What stands behind the ']' and is no comment: Windows ignores it. */
  rest?: Span;
}

/** Reads a line that begins with '['. The last ']' of the line ends the path. */
export function readKeyLine(reader: Reader, start: number): KeyLine {
  const { text, end } = reader;
  const last = start < end ? text.lastIndexOf(']', end - 1) : -1;
  const close = last > start ? last : -1;
  const inside = spanOf(start + 1, close < 0 ? reader.trimmedEnd(start + 1) : close);
  const line = keyBlock(reader, start, inside, close < 0 ? inside.end : close + 1);
  const rest = close < 0 ? end : reader.skipBlanks(close + 1);
  if (rest < end && text.charCodeAt(rest) === semicolon) {
    line.block.comment = spanOf(rest, end);
    reader.comments.push(line.block.comment);
  } else if (rest < end) line.rest = spanOf(rest, reader.trimmedEnd(rest));
  if (close < 0) line.fault = { code: 'keyBracketClose', span: line.block.span, closes: false };
  return line;
}

/** A path that stands in a line without its opening bracket, if its first component is a hive. */
export function readBareKey(reader: Reader, start: number): KeyLine | undefined {
  const { text, end } = reader;
  const found = bareKey.exec(text.slice(start, Math.min(end, start + 40)));
  if (!found || !rootNamed(found[2]!)) return undefined;
  const outside = found[1] === '-[';
  const last = text.lastIndexOf(']', end - 1);
  const inside = spanOf(start + (outside ? 2 : 0), last < start ? reader.trimmedEnd(start) : last);
  const line = keyBlock(reader, start, inside, last < start ? inside.end : last + 1);
  line.block.delete ||= outside;
  line.fault = { code: outside ? 'minusOutside' : 'keyBracketOpen', span: line.block.span, closes: false };
  return line;
}

const bareKey = /^(-\[|-?)(\w{3,21})(?=[\\\]]|[ \t]*$)/;

/** `inside` lies between the brackets. */
function keyBlock(reader: Reader, start: number, inside: Span, end: number): KeyLine {
  const { text } = reader;
  const first = Math.min(reader.skipBlanks(inside.start), inside.end);
  const isDelete = first < inside.end && text.charCodeAt(first) === minus;
  const pathStart = isDelete ? Math.min(reader.skipBlanks(first + 1), inside.end) : first;
  const path = text.slice(pathStart, inside.end);
  const separator = path.indexOf('\\');
  const written = separator < 0 ? path : path.slice(0, separator);
  const root = rootNamed(written);
  const trimmed = withoutTrailing(path);
  const block: KeyBlock = {
    kind: 'key',
    span: spanOf(start, end),
    line: reader.line,
    path,
    pathSpan: spanOf(pathStart, inside.end),
    rootSpan: spanOf(pathStart, pathStart + written.length),
    root: root?.name,
    shortRoot: root?.short ?? false,
    fullKey: root && root.name !== written ? root.name + trimmed.slice(written.length) : trimmed,
    delete: isDelete,
    lost: undefined,
    values: [],
    comment: undefined,
    index: 0,
  };
  return { block, fault: pathFault(block, inside.start, first) };
}

function pathFault(block: KeyBlock, inside: number, first: number): KeyFault | undefined {
  const { path, pathSpan, rootSpan } = block;
  if (first > inside) return { code: 'keyLeadingBlank', span: spanOf(inside, first), closes: false };
  if (block.delete && pathSpan.start > first + 1)
    return { code: 'keyMinusBlank', span: spanOf(first, pathSpan.start), closes: true };
  if (path === '') return { code: 'keyEmpty', span: block.span, closes: true };
  if (!block.root) return { code: path.includes('/') ? slashCode(path) : 'unknownRoot', span: rootSpan, closes: true };
  if (block.shortRoot) return { code: 'shortRoot', span: rootSpan, closes: true };
  if (block.delete && withoutTrailing(path).length === rootSpan.end - rootSpan.start)
    return { code: 'deleteRoot', span: block.span, closes: true };
  return undefined;
}

const slashCode = (path: string): LossCode =>
  rootNamed(path.slice(0, Math.min(path.indexOf('/'), 30))) ? 'slashPath' : 'unknownRoot';

function withoutTrailing(path: string): string {
  let end = path.length;
  while (path[end - 1] === '\\') end--;
  return path.slice(0, end);
}
