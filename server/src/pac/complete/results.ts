import type { Completion } from '../../core/language';
import type { Message } from '../../core/message';
import { type Span, spanOf } from '../../core/text';
import type { PacDocument } from '../document';
import { resultHover } from '../hover-result';
import { elementsOf, faultOf, isMeantAsResult } from '../result-grammar';
import { completionTexts as say } from './texts';

interface Choice {
  label: string;
  /** With stops, where it is a snippet. */
  text: string;
  detail: Message;
  snippet?: true;
}

/** So many texts are looked through for proxies. */
const mostLiterals = 5000;

/** The choices that a result can be made of, at a place in one; `start` is where its text begins in the file. */
export function resultCompletions(doc: PacDocument, value: string, at: number, start: number): Completion[] {
  const from = value.lastIndexOf(';', at - 1) + 1;
  const semicolon = value.indexOf(';', at);
  const to = semicolon < 0 ? value.length : semicolon;
  const element = value.slice(from, to);
  const target = /^\s*(?:PROXY|HTTPS|SOCKS[45]?)[ \t]+/i.exec(value.slice(from, at))?.[0];
  const begin = from + (target?.length ?? /^\s*/.exec(element)![0].length);
  const replace = spanOf(start + Math.min(begin, at), start + Math.max(at, from + element.trimEnd().length));
  const present = new Set(
    [...elementsOf(value.slice(0, from)), ...elementsOf(value.slice(to))].map(({ text }) => text),
  );
  const known = knownElements(doc).filter((text) => !present.has(text) && text !== element.trim());
  if (target === undefined)
    return [...(present.has('DIRECT') ? [] : [direct]), ...known.map(used), ...stubs].map((choice, rank) =>
      entry(choice, rank, replace),
    );
  const targets = known.flatMap((text) => elementsOf(text)[0]?.target || []);
  return [...[...new Set(targets)].map(used), address].map((choice, rank) => entry(choice, rank, replace));
}

/** The same behind `return`, quotes included. */
export function returnCompletions(doc: PacDocument, replace: Span): Completion[] {
  const quote = doc.nodes('Literal').find(({ value }) => typeof value === 'string');
  const sign = quote && doc.text[quote.start] === "'" ? "'" : '"';
  const end = /^\s*;/.test(doc.text.slice(replace.end, replace.end + 100)) ? '' : ';';
  const choices = [direct, ...knownElements(doc).map(used), stubs[0]!];
  return choices.map((choice, rank) => entry(choice, rank, replace, sign, end));
}

function entry({ label, text, detail, snippet }: Choice, rank: number, span: Span, quote = '', end = ''): Completion {
  return {
    label: quote + label + quote,
    kind: snippet ? 'snippet' : 'value',
    edit: { span, text: quote + text + quote + end },
    snippet,
    detail,
    documentation: isMeantAsResult(label) && !snippet ? () => resultHover(label) ?? nothing : undefined,
    rank,
    filter: quote ? label : undefined,
  };
}

const nothing = { paragraphs: [], sources: [] };

const direct: Choice = { label: 'DIRECT', text: 'DIRECT', detail: say('direct') };

const stub = (type: string, port: number, detail: Message): Choice => ({
  label: `${type} …`,
  text: `${type} \${1:proxy.example.com}:\${2:${port}}`,
  detail,
  snippet: true,
});

const address: Choice = {
  label: 'proxy.example.com:8080',
  text: '${1:proxy.example.com}:${2:8080}',
  detail: say('address'),
  snippet: true,
};

const stubs = [
  stub('PROXY', 8080, say('proxy')),
  stub('HTTPS', 443, say('https')),
  stub('SOCKS5', 1080, say('socks', { version: 5 })),
  stub('SOCKS4', 1080, say('socks', { version: 4 })),
];

const used = (text: string): Choice => ({ label: text, text, detail: say('used') });

/** The proxies that the script names, each once; not those with passwords or faults. */
function knownElements(doc: PacDocument): string[] {
  const found = new Set<string>();
  for (const { value } of doc.nodes('Literal').slice(0, mostLiterals))
    if (typeof value === 'string' && /^\s*(?:PROXY|HTTPS|SOCKS[45]?)\s/i.test(value) && value.length < 1000)
      for (const element of elementsOf(value))
        if (element.type.toUpperCase() !== 'DIRECT' && !faultOf(element)) found.add(element.text);
  return [...found].slice(0, 50);
}
