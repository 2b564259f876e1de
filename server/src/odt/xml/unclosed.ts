import { closest } from '../../core/closest';
import type { Span } from '../../core/text';
import { elementNamed } from '../../knowledge/odt-schema';
import type { Element, Text, XmlProblem } from '../document';
import type { Cursor } from './cursor';
import { insert, replace, restate } from './problems';
import { Repairs } from './repairs';

export interface EndTag {
  /** Empty when the tag names nothing. */
  name: string;
  span: Span;
  nameSpan: Span;
}

export interface Closed {
  element: Element;
  problem: XmlProblem;
}

interface Stray {
  tag: EndTag;
  problem: XmlProblem;
  /** Whether the name is so near that it is the end of the element whatever follows. */
  near: boolean;
}

/** Decides where elements end that have no end tag, and reports each of them once. */
export class Unclosed {
  /** Start tags that were meant as end tags. */
  readonly phantoms = new Set<Element>();
  /** End tags that fit nothing, by the element that was the innermost one then: each may prove to be its misspelt end. */
  private readonly strays = new Map<Element, Stray>();

  constructor(private readonly cursor: Cursor) {}

  addStray(element: Element, tag: EndTag, problem: XmlProblem): void {
    if (this.strays.has(element)) return;
    this.strays.set(element, { tag, problem, near: closest(tag.name, [element.name]) !== undefined });
  }

  /** A half-typed tag whose end tag came all the same lacks only its '>'. */
  closedAfterAll(element: Element): void {
    const half = this.cursor.halfTyped.get(element);
    if (half?.insertAt !== undefined) half.problem.edits = [insert(half.insertAt, '>')];
  }

  /** Closes the open elements from an index on, where an outer end tag or the end of the text stands. */
  closeAll(open: readonly Element[], from: number, end: number): Closed[] {
    const owner = open[Math.max(from - 1, 0)]!;
    const repairs = new Repairs(this.cursor);
    const closed: Closed[] = [];
    const texts: Text[] = [];
    // What does not belong to the element in which it was found, the first of it last.
    const leaving: Element[] = [];
    for (let i = open.length - 1; i >= from; i--) {
      const element = open[i]!;
      if (i > 0) this.separate(element, leaving);
      else adopt(element, leaving);
      const next = leaving.at(-1)?.span.start ?? end;
      const stray = this.misspelt(element, next);
      this.setEnd(element, next, stray);
      while (element !== owner && (element.texts.at(-1)?.span.start ?? -1) >= element.span.end) {
        texts.push(element.texts.pop()!);
      }
      if (!stray && i > from && this.isMeantAsEnd(element, open[i - 1]!)) continue;
      const problem = this.report(element, stray);
      if (!problem) continue;
      repairs.close(element, next, problem);
      closed.push({ element, problem });
    }
    adopt(owner, leaving);
    for (const text of texts.sort((a, b) => a.span.start - b.span.start)) owner.texts.push(text);
    return closed;
  }

  /** Takes from an element the children that stand behind its probable end, or gives it those that the inner ones left. */
  private separate(element: Element, leaving: Element[]): void {
    const leaves = this.boundary(element);
    const first = element.children.findIndex(leaves);
    if (first >= 0) {
      while (element.children.length > first) leaving.push(element.children.pop()!);
    } else adopt(element, leaving, leaves);
  }

  /** Says which elements cannot be inside an element that has no end tag. */
  private boundary(element: Element): (child: Element) => boolean {
    if (this.cursor.halfTyped.has(element)) return () => true;
    const stray = this.strays.get(element);
    const last = stray?.near ? stray.tag.span.start : Number.POSITIVE_INFINITY;
    return (child) => child.span.start > last || child.name === element.name || !mayHold(element.name, child.name);
  }

  /** The end tag that was meant for an element, if it fits by name or if nothing else stands between. */
  private misspelt(element: Element, next: number): Stray | undefined {
    const stray = this.strays.get(element);
    if (!stray || this.cursor.halfTyped.has(element) || next < stray.tag.span.end) return undefined;
    return stray.near || (element.children.at(-1)?.span.start ?? 0) < stray.tag.span.start ? stray : undefined;
  }

  private setEnd(element: Element, next: number, stray: Stray | undefined): void {
    if (!element.parent) element.span.end = next;
    else if (this.cursor.halfTyped.has(element)) element.span.end = element.startTag.end;
    else element.span.end = stray?.tag.span.end ?? next;
    element.endTag = stray?.tag.span;
    element.endNameSpan = stray?.tag.nameSpan;
  }

  /** Reports an element without end tag; undefined when a problem that is there already says it all. */
  private report(element: Element, stray: Stray | undefined): XmlProblem | undefined {
    const half = this.cursor.halfTyped.get(element);
    if (half && half.insertAt !== undefined) half.problem.edits = [insert(half.insertAt, ' />')];
    if (stray) this.restateStray(element, stray);
    if (half || stray) return undefined;
    return this.cursor.problems.add('elementNotClosed', element.nameSpan, { name: element.name });
  }

  private restateStray({ name }: Element, { tag, problem }: Stray): void {
    const { start, end } = tag.nameSpan;
    if (tag.name === '') problem.edits = [insert(start, `${name}>`)];
    else if (problem.kind === 'strayEnd') {
      restate(problem, 'endTagMismatch', { name, found: tag.name }, [replace(start, end, name)]);
    }
  }

  /** A start tag without its '/' where the end of the outer element is meant: takes it out of the tree. */
  private isMeantAsEnd(element: Element, outer: Element): boolean {
    const { name, nameSpan, startTag } = element;
    const holds = element.children.length > 0 || element.texts.length > 0;
    if (holds || !isRepeat(element) || this.cursor.halfTyped.has(element)) return false;
    const edits = [insert(nameSpan.start, '/')];
    const problem = this.cursor.problems.add('startInsteadOfEnd', nameSpan, { name }, edits);
    outer.children.pop();
    this.phantoms.add(element);
    this.addStray(outer, { name, span: startTag, nameSpan }, problem);
    return true;
  }
}

/** Whether an element may stand in another. Of unknown elements it is only known that they are in none that is always empty. */
function mayHold(name: string, child: string): boolean {
  const known = elementNamed(name);
  if (!known) return true;
  return known.children.includes(child) || (known.children.length > 0 && !elementNamed(child));
}

/** Whether an element may be a mistyped end tag of the element around it. */
function isRepeat({ name, parent, attributes }: Element): boolean {
  return attributes.length === 0 && parent?.name === name;
}

function adopt(parent: Element, leaving: Element[], leaves: (child: Element) => boolean = () => false): void {
  for (let child = leaving.at(-1); child && !leaves(child); child = leaving.at(-1)) {
    child.parent = parent;
    parent.children.push(child);
    leaving.pop();
  }
}
