import { type Span, spanOf } from '../../core/text';
import { type CallAround, callAround } from '../call-around';
import { hostName } from '../callable';
import { type Cursor, cursorAt } from '../cursor';
import type { PacDocument } from '../document';
import { isMeantAsResult } from '../result-grammar';

/** What stands at an offset, as far as it is typed: the question that completion asks. */
export type Place =
  | WordPlace
  | { kind: 'argument'; call: CallAround; replace: Span }
  /** A text that a host is compared with. */
  | { kind: 'host'; replace: Span }
  /** A text in a list. */
  | { kind: 'list'; replace: Span }
  | { kind: 'result'; value: string; at: number; start: number }
  | { kind: 'comment'; line: string; offset: number };

/** A name in the code, or the place for one. */
export interface WordPlace {
  kind: 'word';
  replace: Span;
  /** Something is typed, or nothing but a value can follow. */
  begun: boolean;
  /** A function could be declared here; from where its declaration begins. */
  declares?: number;
  /** Behind `return`. */
  returns: boolean;
  /** Brackets follow already. */
  called: boolean;
  call?: CallAround;
}

export function placeAt(doc: PacDocument, offset: number): Place | undefined {
  const cursor = cursorAt(doc.text, offset);
  switch (cursor.inside) {
    case 'comment':
      return { kind: 'comment', line: lineBefore(doc.text, cursor.span.start, offset), offset };
    case 'text':
      return textPlace(doc, cursor, offset);
    case 'other':
      return undefined;
    default:
      return wordPlace(doc, cursor, offset);
  }
}

/** Nobody completes in a longer line. */
const longestLine = 1000;

function lineBefore(text: string, start: number, offset: number): string {
  const before = text.slice(Math.max(start, offset - longestLine), offset);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
}

function textPlace(doc: PacDocument, cursor: Cursor, offset: number): Place | undefined {
  const { span, before, open, lead } = cursor;
  const { text } = doc;
  if (span.end - span.start > longestLine) return undefined;
  const closed = text[span.end] === text[span.start - 1];
  // What follows an open quote may be code already.
  const end = closed ? span.end : offset + /^[\w.*-]*/.exec(text.slice(offset, span.end))![0].length;
  const replace = spanOf(span.start, end);
  const value = text.slice(span.start, end);
  const call = callAround(doc, cursor, offset);
  if (call) return { kind: 'argument', call, replace };
  if (isComparison(before[0]?.text)) return isHost(doc, before) ? { kind: 'host', replace } : undefined;
  if (before[0]?.text === 'case') return { kind: 'host', replace };
  const bracket = open.at(-1);
  const isStatement = !bracket || bracket.sign === '{' || !bracket.attached;
  const assigned = /^\+?=$/.test(before[0]?.text ?? '') && resultName.test(before[1]?.text ?? '');
  if (isMeantAsResult(value) || assigned || (lead === 'return' && isStatement && bracket?.sign !== '['))
    return { kind: 'result', value, at: offset - span.start, start: span.start };
  return bracket?.sign === '[' && !bracket.attached ? { kind: 'list', replace } : undefined;
}

const resultName = /prox|direct|result|route|default|bypass|gateway|fallback|^ret/i;

const isComparison = (sign: string | undefined) => /^[!=]==?$/.test(sign ?? '');

/** `host ==`, `host.toLowerCase() ==`. */
function isHost(doc: PacDocument, before: Cursor['before']): boolean {
  const name = before[1]?.text === ')' ? before[5] : before[1];
  return name?.kind === 'word' && (name.text === hostName(doc) || /host|domain|fqdn/i.test(name.text));
}

function wordPlace(doc: PacDocument, cursor: Cursor, offset: number): WordPlace | undefined {
  const { inside, span, before, open } = cursor;
  const last = before[0];
  if (last?.text === '.' || last?.kind === 'number' || open.at(-1)?.parameters) return undefined;
  const typed = inside === 'word';
  const atTop = open.length === 0;
  if (last?.text === 'function') return atTop ? place({ declares: last.start, begun: true }) : undefined;
  if (last && /^(?:var|let|const|class|new)$/.test(last.text)) return undefined;
  const apart = last === undefined || /^[;{}]$/.test(last.text);
  const sameLine = !/[\r\n]/.test(doc.text.slice(last?.end ?? 0, offset));
  const returns = last?.text === 'return' && sameLine;
  // A blank opens the list too: there it would only be in the way.
  const begun = typed || ((last?.text === '(' || last?.text === '!') && last.end === offset);
  return place({ declares: atTop && apart ? span.start : undefined, begun, returns });

  function place(about: Partial<WordPlace>): WordPlace {
    const end = span.end + /^[\w$]*/.exec(doc.text.slice(span.end, span.end + 100))![0].length;
    const called = doc.text[end] === '(';
    const replace = spanOf(span.start, end);
    const call = callAround(doc, cursor, offset);
    return { kind: 'word', replace, begun: false, returns: false, called, call, ...about };
  }
}
