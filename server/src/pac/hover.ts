import type { Hover, HoverText } from '../core/language';
import { spanOf } from '../core/text';
import { predefinedNamed } from './call-around';
import { globOf } from './covering';
import { cursorAt } from './cursor';
import type { HostTest, PacDocument } from './document';
import { hostNamed } from './host-named';
import { functionHover } from './hover-function';
import { hostHover } from './hover-host';
import { resultHover } from './hover-result';
import { hoverTexts as say } from './hover-texts';
import { isMeantAsResult } from './result-grammar';

/** What there is to say of the word at an offset, or of the text that it is in. */
export function hover(doc: PacDocument, offset: number): Hover | undefined {
  if (doc.content !== 'script') return undefined;
  return wordHover(doc, offset) ?? textHover(doc, offset);
}

function wordHover(doc: PacDocument, offset: number): Hover | undefined {
  const { text } = doc;
  let start = offset;
  while (start > 0 && isWordPart(text[start - 1])) start--;
  let end = offset;
  while (end < text.length && isWordPart(text[end])) end++;
  if (start === end || end - start > 30) return undefined;
  const word = text.slice(start, end);
  const fn = predefinedNamed(doc, word);
  if (!fn && !isEntryPoint(word)) return undefined;
  const { inside, before } = cursorAt(text, end);
  if (inside !== 'word' || before[0]?.text === '.') return undefined;
  const about: HoverText | undefined = fn ? functionHover(fn) : entryPointHover(word);
  return about && { span: spanOf(start, end), ...about };
}

const isWordPart = (sign: string | undefined) => sign !== undefined && /[\w$]/.test(sign);

const isEntryPoint = (word: string) => word === 'FindProxyForURL' || word === 'FindProxyForURLEx';

function entryPointHover(word: string): HoverText {
  return word === 'FindProxyForURL'
    ? { paragraphs: [say('FindProxyForURL')], sources: ['mdn-pac#syntax', 'chromium-proxy'] }
    : { paragraphs: [say('FindProxyForURLEx')], sources: ['winhttp-ipv6-helpers', 'chromium-pac-engine'] };
}

function textHover(doc: PacDocument, offset: number): Hover | undefined {
  const { inside, span } = cursorAt(doc.text, offset);
  if (inside !== 'text' || span.end - span.start > 2000) return undefined;
  const value = doc.text.slice(span.start, span.end);
  const result = doc.results.find(({ text }) => text.parts.some((part) => part.span.start === span.start));
  if (result || isMeantAsResult(value)) {
    const about = resultHover(result?.text.value ?? value);
    return about && { span, ...about };
  }
  const test = doc.tests.find(({ pattern }) => pattern.parts.some((part) => part.span.start === span.start));
  for (const name of test ? testedNames(test) : namesIn(value)) {
    const about = hostHover(name, doc.evaluation?.cloud);
    if (about) return { span, ...about };
  }
  return undefined;
}

/** What a test is about, as the list would write it: all that it matches, else the host that it names. */
function testedNames(test: HostTest): string[] {
  const glob = test.subject === 'host' ? globOf(test)?.toLowerCase() : undefined;
  const named = hostNamed(test);
  return [...(glob && /^[a-z0-9.*-]+$/.test(glob) ? [glob] : []), ...(named ? [named] : [])];
}

/** A text that nothing is known of but its form, as in a list. */
function namesIn(value: string): string[] {
  const name = value.toLowerCase();
  return /^[*.]{0,2}[a-z0-9-]+(?:\.[a-z0-9*-]+)+$/.test(name) ? [name.replace(/^\./, '*.')] : [];
}
