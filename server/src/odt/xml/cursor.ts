import { attributes, elements } from '../../knowledge/odt-schema';
import type { Element, XmlProblem } from '../document';
import type { Problems } from './problems';

const knownNames = new Map([...elements, ...attributes].map(({ name }) => [name, name]));

/** A start tag that breaks off, and where its ">" could be written if that alone is missing. */
export interface HalfTyped {
  problem: XmlProblem;
  insertAt?: number;
}

/** The next place of a string; remembered, so that asking often for something far away stays cheap. */
class NextHit {
  private from = 0;
  private hit = -1;

  constructor(
    private readonly text: string,
    private readonly needle: string,
  ) {}

  /** Infinity when there is none. */
  at(from: number): number {
    if (from < this.from || from > this.hit) {
      const found = this.text.indexOf(this.needle, from);
      this.from = from;
      this.hit = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.hit;
  }
}

/** The text that is being read, and what the readers of its parts share. */
export class Cursor {
  readonly halfTyped = new Map<Element, HalfTyped>();
  /** Set once a DOCTYPE was found to have no end, so that the next one need not look for it. */
  endlessDoctype = false;
  /** The entities that a DOCTYPE declares; nothing of it is expanded. */
  readonly entities = new Set<string>();
  /** Set when a DOCTYPE points to declarations that stand elsewhere. */
  declaresElsewhere = false;
  /** How many more start tags than end tags an element has, for those of which that was asked. */
  readonly surplus = new Map<string, number>();
  /** The line end that the file uses, for what is inserted. */
  readonly lineBreak: string;
  private readonly hits = new Map<string, NextHit>();

  constructor(
    readonly text: string,
    readonly problems: Problems,
  ) {
    this.lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  }

  /** A name in the text. Most of them are known, and one string for all of their places saves room and comparing. */
  name(start: number, end: number): string {
    const written = this.text.slice(start, end);
    return knownNames.get(written) ?? written;
  }

  /** The next place of a string, or Infinity. Who asks from several places at once gives each a purpose. */
  next(needle: string, from: number, purpose = ''): number {
    const key = purpose + needle;
    const hit = this.hits.get(key) ?? new NextHit(this.text, needle);
    this.hits.set(key, hit);
    return hit.at(from);
  }

  /** Where the line ends, before its CR or LF. */
  lineEnd(from: number): number {
    return Math.min(this.next('\n', from), this.next('\r', from), this.text.length);
  }
}
