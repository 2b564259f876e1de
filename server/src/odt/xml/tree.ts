import { type Span, spanOf } from '../../core/text';
import { elementLike } from '../../knowledge/odt-schema';
import type { Element, Text, XmlProblem } from '../document';
import { isSpace } from './characters';
import type { Cursor } from './cursor';
import { insert, replace, restate } from './problems';
import { type EndTag, Unclosed } from './unclosed';

/** Puts the tags together to elements, and finds out which ones do not match. */
export class Tree {
  readonly elements: Element[] = [];
  root?: Element;
  private readonly open: Element[] = [];
  private readonly openNames = new Map<string, number>();
  private readonly unclosed: Unclosed;
  /** Elements that the last end tag closed along with its own; their end tags may still follow, crossed. */
  private readonly crossing = new Map<string, { problem: XmlProblem; outer: string }>();
  private saidSecondRoot = false;

  constructor(private readonly cursor: Cursor) {
    this.unclosed = new Unclosed(cursor);
  }

  start(element: Element): void {
    if (this.crossing.size > 0) this.crossing.clear();
    const parent = this.open.at(-1);
    if (parent) {
      element.parent = parent;
      parent.children.push(element);
    } else if (!this.root) this.root = element;
    else this.reportSecondRoot(this.root, element);
    this.elements.push(element);
    if (element.selfClosing) return;
    this.open.push(element);
    this.openNames.set(element.name, (this.openNames.get(element.name) ?? 0) + 1);
  }

  private reportSecondRoot(root: Element, { name, nameSpan }: Element): void {
    if (this.saidSecondRoot) return;
    this.saidSecondRoot = true;
    const isRoot = elementLike(root.name)?.parents.length === 0;
    if (root.name === name) this.cursor.problems.add('secondOfKind', nameSpan, { name });
    else if (isRoot || !elementLike(root.name))
      this.cursor.problems.add('secondRoot', nameSpan, { root: root.name, name });
    else this.cursor.problems.add('rootMissing', nameSpan, { root: root.name, name });
  }

  text(text: Text, reported: boolean): void {
    const parent = this.open.at(-1);
    if (parent) parent.texts.push(text);
    else if (!reported) this.cursor.problems.add('textOutside', trimmed(this.cursor.text, text.span));
  }

  end(tag: EndTag): void {
    const top = this.open.at(-1);
    if (top && tag.name === top.name) this.close(top, tag);
    else if (!top) this.reportStray(tag);
    else if (this.openNames.get(tag.name)) this.closeUpTo(tag);
    else if (tag.name.toLowerCase() === top.name.toLowerCase()) {
      this.cursor.problems.add('endTagCase', tag.nameSpan, { name: top.name, found: tag.name }, [
        replace(tag.nameSpan.start, tag.nameSpan.end, top.name),
      ]);
      this.close(top, tag);
    } else if (tag.name === '' && tag.span.end > tag.nameSpan.end) {
      this.cursor.problems.add('endTagName', tag.span, { name: top.name }, [insert(tag.nameSpan.start, top.name)]);
      this.close(top, tag);
    } else this.reportStray(tag, top);
  }

  private close(element: Element, tag: EndTag): void {
    element.endTag = tag.span;
    element.endNameSpan = tag.nameSpan;
    element.span.end = tag.span.end;
    this.pop();
    this.unclosed.closedAfterAll(element);
  }

  private pop(): void {
    const { name } = this.open.pop()!;
    this.openNames.set(name, this.openNames.get(name)! - 1);
  }

  private closeUpTo(tag: EndTag): void {
    let index = this.open.length - 1;
    while (this.open[index]!.name !== tag.name) index--;
    this.crossing.clear();
    for (const { element, problem } of this.unclosed.closeAll(this.open, index + 1, tag.span.start)) {
      this.crossing.set(element.name, { problem, outer: tag.name });
    }
    while (this.open.length > index + 1) this.pop();
    this.close(this.open[index]!, tag);
  }

  private reportStray(tag: EndTag, top?: Element): void {
    const crossed = this.crossing.get(tag.name);
    if (crossed) {
      restate(crossed.problem, 'crossed', { name: tag.name, outer: crossed.outer });
      this.crossing.delete(tag.name);
      return;
    }
    const { problems } = this.cursor;
    const name = tag.name || top?.name;
    const problem = name
      ? problems.add(tag.name ? 'strayEnd' : 'endTagName', tag.span, { name })
      : problems.add('strayNamelessEnd', tag.span);
    if (top) this.unclosed.addStray(top, tag, problem);
  }

  /** The end of the text. */
  finish(): void {
    const { text, problems } = this.cursor;
    if (this.open.length > 0) this.unclosed.closeAll(this.open, 0, text.length);
    if (!this.root && problems.none) problems.add('noRoot', spanOf(0, 0));
  }

  /** The elements without those that proved to be end tags lacking their '/'. */
  result(): Element[] {
    const { phantoms } = this.unclosed;
    return phantoms.size > 0 ? this.elements.filter((element) => !phantoms.has(element)) : this.elements;
  }
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return spanOf(from, to);
}
