/** A stretch of text: UTF-16 offsets, half open. */
export interface Span {
  start: number;
  end: number;
}

/** Replace the text of a span. An empty span inserts. */
export interface Edit {
  span: Span;
  text: string;
}

/** Line and character count from 0; character is in UTF-16 units. */
export interface Position {
  line: number;
  character: number;
}

export const spanOf = (start: number, end: number): Span => ({ start, end });

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Applies edits that do not overlap; throws a RangeError when two do. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.map((edit, index) => ({ edit, index })).sort(bySpan);
  let result = '';
  let at = 0;
  for (const { edit } of ordered) {
    if (edit.span.start < at) throw new RangeError('edits overlap');
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

type Indexed = { edit: Edit; index: number };
const bySpan = (a: Indexed, b: Indexed) =>
  a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.index - b.index;

/** Turns offsets into lines and characters and back. A line ends at LF, CR LF or a lone CR. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.starts.push(i + 1);
    }
  }

  get lineCount(): number {
    return this.starts.length;
  }

  positionAt(offset: number): Position {
    const line = this.lineOf(Math.max(0, Math.min(offset, this.text.length)));
    return { line, character: Math.max(0, Math.min(offset, this.text.length)) - this.starts[line]! };
  }

  offsetAt({ line, character }: Position): number {
    if (line >= this.starts.length) return this.text.length;
    return Math.min(this.starts[line]! + character, this.starts[line + 1] ?? this.text.length);
  }

  /** The span of a line without its line end. */
  lineSpan(line: number): Span {
    const start = this.starts[line] ?? this.text.length;
    let end = this.starts[line + 1] ?? this.text.length;
    while (end > start && /[\r\n]/.test(this.text[end - 1]!)) end--;
    return { start, end };
  }

  private lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
