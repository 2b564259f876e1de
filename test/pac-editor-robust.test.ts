import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { pac } from '../server/src/pac';
import type { PacDocument } from '../server/src/pac/document';
import { corpusMissing, pacFiles } from './corpus';

const parse = (text: string) => pac.parse({ text, path: 'proxy.pac' });

/** What an editor asks for at a place; every span must lie in the text and, for what is replaced, around the place. */
function ask(doc: PacDocument, offset: number): void {
  const { length } = doc.text;
  for (const { edit } of pac.complete(doc, offset))
    assert.ok(edit.span.start <= offset && offset <= edit.span.end && edit.span.end <= length, `edit at ${offset}`);
  const hover = pac.hover(doc, offset);
  if (hover) assert.ok(hover.span.start <= offset && offset <= hover.span.end, `hover at ${offset}`);
  const signature = pac.signature!(doc, offset);
  if (signature) assert.ok(signature.active >= 0 && signature.label.endsWith(')'));
}

function everywhere(text: string): void {
  const doc = parse(text);
  for (let offset = 0; offset <= text.length; offset++) ask(doc, offset);
  for (const { start, end } of pac.folds(doc)) assert.ok(0 <= start && start < end && end <= text.length);
}

function whileTyping(text: string): void {
  for (let end = 0; end <= text.length; end++) ask(parse(text.slice(0, end)), end);
}

const sample = `// m365lint-ignore pac/dns-lookup: here
function FindProxyForURL(url, host) {
  if (shExpMatch(host, "*.sharepoint.com") || host == 'outlook.office.com' /* x */) return "DIRECT";
  if (weekdayRange("MON", "FRI") && timeRange(8, 17)) return "PROXY a:1; SOCKS5 b";
  for (var i = 0, l = ["aka.ms", \`x\${i}\`]; i < l.length; i++) if (/^a[/]"/.test(l[i])) return l[i] / 2 / 1;
}
`;

describe('editing a PAC script, whatever stands in it', function () {
  this.timeout(300_000);

  for (const name of ['proxy.pac'])
    it(`goes well at every place of examples/${name}, and while it is typed`, () => {
      const text = readFileSync(join(__dirname, '../examples', name), 'utf8');
      everywhere(text);
      everywhere(text.replaceAll('\n', '\r\n'));
      whileTyping(text);
    });

  it('goes well at every place of a sample, and while it is typed', () => {
    everywhere(sample);
    whileTyping(sample);
  });

  it('goes well at every place of 10 real scripts', function () {
    if (corpusMissing) {
      console.log(`      skipped: ${corpusMissing}`);
      this.skip();
    }
    const files = pacFiles()
      .filter(({ text }) => text.length < 9000)
      .sort((a, b) => b.text.length - a.text.length);
    for (const { text } of files.filter((_, i) => i % 3 === 0).slice(0, 10)) everywhere(text);
  });

  const words = [
    ...'(){}[];,.:?!=+-/\\\'"`<>|&#\n\r\t \0\u201c\ud800',
    'function ',
    'FindProxyForURL',
    'return ',
    'host == ',
    'case ',
    'shExpMatch(',
    'dateRange(1, "JUN", ',
    '"PROXY ',
    '"DIRECT"',
    '//',
    '/*',
    '*/',
    'm365lint-ignore ',
    'm365lint-expect a -> ',
    '*.office.com',
  ];

  it('goes well in text made of its parts', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => everywhere(parts.join(''))),
      { numRuns: 500 },
    ));

  const large: Record<string, string> = {
    'open brackets': '('.repeat(300_000),
    'brackets that do not pair': '('.repeat(200_000) + ']'.repeat(200_000),
    'open quotes': '"\n'.repeat(300_000),
    'slashes and brackets': `x = ${'/['.repeat(300_000)}`,
    'a text of 2 MB': `x = "${'a'.repeat(2_000_000)}"`,
    'a comment of 2 MB': `/*${'m365lint-ignore a, '.repeat(100_000)}`,
    'one word of 2 MB': 'a'.repeat(2_000_000),
    commas: `isInNet(${','.repeat(300_000)}`,
  };
  for (const [name, text] of Object.entries(large))
    it(`goes well in ${name}`, () => {
      const doc = parse(text);
      for (const offset of [0, 3, Math.floor(text.length / 2), text.length]) ask(doc, offset);
    });
});

describe('folding in PAC scripts', () => {
  const folded = (text: string) => pac.folds(parse(text)).map(({ start, end }) => text.slice(start, end));

  it('hides the hosts of a long condition', () =>
    assert.deepEqual(folded('if (host == "a" ||\n    host == "b" ||\n    host == "c") {\n  f();\n}'), [
      'if (host == "a" ||\n    host == "b" ||\n    host == "c"',
    ]));

  it('leaves to the JavaScript editor what stands in braces', () =>
    assert.deepEqual(folded('if (a) {\n  b();\n  c();\n}\nif (a ||\n    b) d();'), []));
});
