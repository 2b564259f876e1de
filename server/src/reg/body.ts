import type { Span } from '../core/text';
import type { JunkLine, Loss, RegValue } from './document';
import { version5 } from './header';
import type { Importer } from './importer';
import { looksLikeBytes, readJunk } from './junk';
import { type KeyLine, readBareKey, readKeyLine } from './key-line';
import type { LossCode } from './losses';
import { quote, type Reader, semicolon } from './reader';
import { readValueLine } from './value-line';
import { readWin31Line } from './win31';

/** How the header makes Windows read the rest. */
export interface BodyMode {
  /** Of text bytes; undefined: UTF-16. */
  codePage: string | undefined;
  win31: boolean;
}

/** Reads what stands below the header, line by line, and hands it to the importer. */
export class Body {
  /** Where the line begins that the value above takes for its own bytes. */
  private swallowedAt = -1;
  /** The value above, when its last line ends in a comma without a backslash. */
  private endsInComma: RegValue | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly importer: Importer,
    private readonly mode: BodyMode,
  ) {}

  readAll(): void {
    while (this.reader.advance()) this.readLine();
  }

  private readLine(): void {
    const { reader, importer } = this;
    const old = this.mode.win31 ? readWin31Line(reader) : undefined;
    const before = this.endsInComma;
    this.endsInComma = undefined;
    if (old) importer.add(old);
    else this.readModernLine(reader.skipBlanks(reader.start), before);
  }

  private readModernLine(at: number, before: RegValue | undefined): void {
    const { reader, importer } = this;
    const code = at < reader.end ? reader.text.charCodeAt(at) : -1;
    const key = code === 91 ? readKeyLine(reader, at) : undefined;
    if (code < 0) importer.add({ kind: 'blank', span: reader.line, index: 0 });
    else if (code === semicolon) this.readComment(at);
    else if ((code === quote && !this.closesText(at)) || code === 64) this.readValue(at);
    else this.readOther(at, key ?? (this.mode.win31 ? undefined : readBareKey(reader, at)), before);
  }

  private readOther(at: number, key: KeyLine | undefined, before: RegValue | undefined): void {
    if (key) this.importer.key(key, this.isSwallowed());
    else this.readJunk(at, before);
  }

  /** A text over several lines, as regedit exports it, may end in a line that holds only the closing mark. */
  private closesText(at: number): boolean {
    const { reader, importer } = this;
    return importer.lastLoss?.code === 'textNotClosed' && reader.skipBlanks(at + 1) === reader.end;
  }

  private readComment(at: number): void {
    const { reader, importer } = this;
    const span = { start: at, end: reader.end };
    reader.comments.push(span);
    importer.add({ kind: 'comment', span, index: 0 });
  }

  private readValue(at: number): void {
    const { reader, importer, mode } = this;
    const swallowed = this.isSwallowed();
    const line = readValueLine(reader, at, { codePage: mode.codePage, follow: !swallowed });
    importer.value(line, swallowed);
    if (line.read.stop === 'comma' && !line.value.lost) this.endsInComma = line.value;
    this.swallowedAt = line.read.swallows ?? -1;
  }

  private isSwallowed(): boolean {
    return this.swallowedAt === this.reader.start;
  }

  private readJunk(at: number, before: RegValue | undefined): void {
    const { reader, importer } = this;
    if (before && looksLikeBytes(reader, at)) {
      const { end } = before.span;
      importer.lastLoss = reader.lose('truncated', 'truncated', { start: end - 1, end });
      importer.lastLoss.line = before;
    }
    const { span, looks, code } = readJunk(reader, at);
    const lost = this.lossOf(looks, span) ?? (code && this.skip(code, span));
    const line = { kind: 'junk', span, looks, lost, index: 0 } as const;
    if (lost) lost.line ??= line;
    importer.add(line);
  }

  /** Bytes and text that belong to a value above are lost with it, not once more. */
  private lossOf(looks: JunkLine['looks'], span: Span): Loss | undefined {
    const { lastLoss } = this.importer;
    if (!lastLoss) return undefined;
    if (!unclosed.has(lastLoss.code)) return looks === 'bytes' ? lastLoss : undefined;
    if (this.reader.text[span.end - 1] === '"') this.importer.lastLoss = undefined;
    return lastLoss;
  }

  private skip(code: LossCode, span: Span): Loss {
    return this.reader.lose('lineLost', this.mode.win31 ? 'win31Line' : code, span, { header: version5 });
  }
}

const unclosed: ReadonlySet<LossCode> = new Set(['textNotClosed', 'nameNotClosed']);
