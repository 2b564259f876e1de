import type { Settings } from '../core/config';
import { type Message, texts } from '../core/message';
import { oncePer } from '../core/once';
import type { Edit, Span } from '../core/text';
import { type KnownText, type PacDocument, type Result, type ResultElement, spanWithin } from './document';
import { editWithin } from './edit';
import { type ElementFault, faultOf, isUsable } from './result-grammar';

export const resultTexts = texts('pac/result', {
  direct:
    'Chrome and Edge drop such a choice without a word, and with nothing else left they go DIRECT, past the proxy.',
  next: 'Chrome and Edge drop such a choice without a word and take the next one.',
});

/** A choice of a result with the fault that was looked for. */
export interface FaultyElement {
  element: ResultElement;
  text: KnownText;
  fault: ElementFault;
  /** What follows: whether another choice is left. */
  outcome: Message;
  /** Where a part of the element stands in the file; offsets are of its text. */
  span(start: number, end: number): Span;
  /** Other words for a part of the element; none where it is not written in one plain piece. */
  edit(start: number, end: number, words: string): Edit[];
}

/** Every choice with one of these faults. Values that something fills in later are left alone. */
export const faultyElements = (
  doc: PacDocument,
  settings: Settings,
  faults: readonly ElementFault[],
): FaultyElement[] =>
  allFaulty(doc).filter(({ element, fault }) => faults.includes(fault) && !settings.isPlaceholder(element.text, true));

const allFaulty = oncePer(({ results }: PacDocument) => {
  const found: FaultyElement[] = [];
  // Scripts name the same few proxies again and again.
  const faults = new Map<string, ElementFault | undefined>();
  for (const result of results)
    for (const element of result.elements) {
      const { text } = element;
      if (!faults.has(text)) faults.set(text, faultOf(element));
      const fault = faults.get(text);
      if (fault) found.push(faulty(result, element, fault));
    }
  return found;
});

function faulty(result: Result, element: ResultElement, fault: ElementFault): FaultyElement {
  const { text } = result;
  const span = (start: number, end: number) => spanWithin(text, element.start + start, element.start + end);
  return {
    element,
    text,
    fault,
    outcome: resultTexts(hasUsable(result) ? 'next' : 'direct'),
    span,
    edit: (start, end, words) => editWithin(text, element.start + start, element.start + end, words),
  };
}

/** Where one is left, a client takes it in place of those that it drops. */
const hasUsable = oncePer(({ elements }: Result) => elements.some(isUsable));
