import type { Element, XmlProblem } from '../document';
import type { Cursor } from './cursor';
import { indentationBefore, indentOf } from './indentation';
import { insert, replace } from './problems';

/** Writes the missing ends of elements, where it is plain to see how and where. */
export class Repairs {
  /** Several elements may end at one place: then one edit closes them all, the innermost first. */
  private readonly edited = new Map<number, XmlProblem>();
  private readonly text: string;
  private readonly lineBreak: string;

  constructor({ text, lineBreak }: Cursor) {
    this.text = text;
    this.lineBreak = lineBreak;
  }

  /** `next` is the start of what follows the element. */
  close(element: Element, next: number, problem: XmlProblem): void {
    if (next === this.text.length) this.closeAtEnd(element, problem);
    else if (element.children.length === 0 && element.texts.length === 0) problem.edits = [this.makeEmpty(element)];
    else this.closeBefore(element, next, problem);
  }

  private makeEmpty({ startTag }: Element) {
    const space = /\s/.test(this.text.charAt(startTag.end - 2));
    return replace(startTag.end - 1, startTag.end, space ? '/>' : ' />');
  }

  private closeBefore(element: Element, next: number, problem: XmlProblem): void {
    const own = indentOf(this.text, element.span.start);
    const following = indentOf(this.text, next);
    if (own === undefined || following === undefined || following > own) return;
    const lineStart = next - indentationBefore(this.text, next).length;
    this.write(lineStart, `${this.indentation(element)}</${element.name}>${this.lineBreak}`, problem);
  }

  private closeAtEnd(element: Element, problem: XmlProblem): void {
    const { text, lineBreak } = this;
    if (!/>\s{0,99}$/.test(text.slice(-100))) return;
    const endTag = `${this.indentation(element)}</${element.name}>`;
    if (/[\r\n]$/.test(text)) this.write(text.length, endTag + lineBreak, problem);
    else this.write(text.length, (/[\r\n]/.test(text) ? lineBreak : '') + endTag, problem);
  }

  private write(at: number, text: string, problem: XmlProblem): void {
    const inner = this.edited.get(at)?.edits?.[0];
    if (inner) inner.text += text;
    else {
      problem.edits = [insert(at, text)];
      this.edited.set(at, problem);
    }
  }

  private indentation({ span }: Element): string {
    return indentOf(this.text, span.start) === undefined ? '' : indentationBefore(this.text, span.start);
  }
}
