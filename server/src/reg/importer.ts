import { type Span, textOf } from '../core/text';
import type { KeyBlock, Loss, Operation, RegLine, RegValue } from './document';
import type { KeyFault, KeyLine } from './key-line';
import { loss } from './losses';
import type { Reader } from './reader';
import { shortRoots } from './roots';
import type { ValueLine } from './value-line';

/** Programs put blanks before the names of their icon overlays, because the first ones in the alphabet count. */
const sortedName = /\\ShellIconOverlayIdentifiers\\ {1,9}[^\\ ][^\\]*$/i;

/** A comment, a value or another key behind a ']' that is not the last one of its line. */
const nextInside = /\][ \t]*(?:;|"[^"]*"[ \t]*=|@[ \t]*=|\[-?HK\w)/i;

/** Whether text behind a key looks like a value or the path of another key. */
const looksMeant = (text: string) => /^(?:["@[]|-?HK\w)/i.test(text);

/** Carries out keys and values in order, as Windows does: which key is open, what is written where, what is lost. */
export class Importer {
  readonly lines: RegLine[] = [];
  readonly keys: KeyBlock[] = [];
  readonly values: RegValue[] = [];
  readonly operations: Operation[] = [];
  /** The loss that the last line suffered: bytes and text below it are lost with it. */
  lastLoss: Loss | undefined;
  /** The key that values are written to. */
  private open: KeyBlock | undefined;
  /** The key line above, whatever became of it. */
  private above: KeyBlock | undefined;
  /** Why values are lost where no key is open and no line is at fault. */
  private closed: Loss | undefined;

  constructor(private readonly reader: Reader) {}

  add(line: RegLine): void {
    line.index = this.lines.length;
    this.lines.push(line);
  }

  key({ block, fault, rest }: KeyLine, swallowed: boolean): void {
    this.add(block);
    this.keys.push(block);
    this.above = block;
    this.closed = undefined;
    this.lastLoss = undefined;
    const wrong: KeyFault | undefined = swallowed ? { code: 'keySwallowed', span: block.span, closes: false } : fault;
    if (wrong) {
      const root = this.reader.text.slice(block.rootSpan.start, block.rootSpan.end);
      const args = { root: root.slice(0, 80), name: shortRoots[root.toUpperCase()] ?? '' };
      block.lost = this.reader.lose(wrong.closes ? 'blockLost' : 'lineLost', wrong.code, wrong.span, args);
      block.lost.line = block;
      if (wrong.closes) this.open = undefined;
      return;
    }
    this.open = block.delete ? undefined : block;
    this.operations.push({ op: block.delete ? 'deleteKey' : 'key', key: block.path, of: block });
    const mangled = this.mangledKey(block);
    if (rest && !mangled) this.ignoredRest(block, rest);
  }

  value({ value, fault, nameEscape, read }: ValueLine, swallowed: boolean): void {
    this.add(value);
    this.values.push(value);
    value.block = this.above;
    this.above?.values.push(value);
    const { reader } = this;
    if (swallowed) value.lost = reader.lose('lineLost', 'swallowed', value.span);
    else if (fault) value.lost = reader.lose('lineLost', fault.code, fault.span, fault.args);
    this.lastLoss = value.lost;
    if (value.lost) {
      value.lost.line ??= value;
      return;
    }
    if (this.open) this.write(value, this.open);
    else value.lost = this.above?.lost ?? this.lostForWantOfKey(value);
    if (nameEscape) reader.lose('nameMangled', 'nameEscape', nameEscape).line = value;
    if (read.escape) reader.lose('dataMangled', 'textEscape', read.escape).line = value;
    if (read.stop === 'file') reader.lose('truncated', 'endOfFile', value.span).line = value;
  }

  private write(value: RegValue, open: KeyBlock): void {
    value.writtenTo = open;
    const { name } = value;
    if (value.data?.form === 'delete') this.operations.push({ op: 'deleteValue', key: open.path, name, of: value });
    else this.operations.push({ op: 'set', key: open.path, name, of: value });
  }

  private lostForWantOfKey(value: RegValue): Loss {
    this.closed ??= this.reader.lose('blockLost', this.above ? 'afterDelete' : 'noKey', value.span);
    this.closed.line ??= value;
    return this.closed;
  }

  /** Returns whether what stands behind the key is part of its name. */
  private mangledKey(block: KeyBlock): boolean {
    const { path, pathSpan } = block;
    const inside = nextInside.exec(path);
    const at = inside ? inside.index : path.search(/[ \t](?:\\|$)|\\[ \t]/);
    if (at < 0 || (!inside && sortedName.test(path))) return false;
    const span = inside
      ? { start: pathSpan.start + at, end: pathSpan.end }
      : { start: pathSpan.start + at, end: pathSpan.start + Math.min(at + 2, path.length) };
    const code = inside ? (inside[0].endsWith(';') ? 'keyBracketInside' : 'keyRestInside') : 'keyBlank';
    this.reader.lose('nameMangled', code, span).line = block;
    return inside !== null;
  }

  private ignoredRest(block: KeyBlock, rest: Span): void {
    const code = looksMeant(textOf(this.reader.text, rest)) ? 'keyRest' : 'keyNote';
    this.reader.lose('lineLost', code, rest).line = block;
  }

  /** A key line that is skipped takes the values below it along: says where they go. */
  settle(): void {
    for (const { lost, values } of this.keys) {
      if (!lost) continue;
      const written = values.filter((value) => value.writtenTo);
      const gone = values.filter((value) => value.lost === lost);
      const target = written[0]?.writtenTo;
      if (target) {
        lost.kind = 'blockMisplaced';
        lost.why = loss('thenMisplaced', { fault: lost.why, key: target.path.slice(0, 300), count: written.length });
      } else if (gone.length > 0) {
        lost.kind = 'blockLost';
        lost.why = loss('thenLost', { fault: lost.why, count: gone.length });
      }
    }
  }
}
