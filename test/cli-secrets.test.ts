import assert from 'node:assert/strict';
import { masked } from '../server/src/cli/secrets';
import { build, clean, inPlace, type Place, printed } from './cli/run';

const key = 'ABCDE-FGHJK-MNPQR-TVWXY-23456';
const short = key.slice(0, -1);
const password = 'Hunter2';

const formats = 'pretty unix json sarif rdjson github azure gitlab checkstyle junit markdown'.split(' ');

const product = (attributes: string) =>
  `<Product ID="Standard2024Volume" ${attributes}><Language ID="en-us"/></Product>`;
const adding = (content: string, name = 'Add') =>
  `<Configuration>\n<${name} OfficeClientEdition="64" Channel="PerpetualVL2024">\n${content}\n</${name}>\n</Configuration>\n`;

/** Files in which something is found at a secret, or in whose fixes one would stand. */
const files: Record<string, string> = {
  'a blank behind the key.xml': adding(product(`PIDKEY="${key} "`)),
  'a section in the wrong case.xml': adding(product(`PIDKEY="${key}"`), 'add'),
  'a key without quotes.xml': adding(product(`PIDKEY=${key}`)),
  'a short key without quotes.xml': adding(product(`PIDKEY=${short}`)),
  'a key on a line of its own.xml': adding(product(`PIDKEY=\n${key}`)),
  'a key as an element.xml': adding(`<${key}/>`),
  'a product to move.xml': clean.replace('</Configuration>', `${product(`PIDKEY="${key}"`)}\n</Configuration>`),
  'a second section.xml': clean.replace(
    '</Configuration>',
    `<Add>${product(`PIDKEY="${key}"`)}</Add>\n</Configuration>`,
  ),
  'settings.reg': [
    'Windows Registry Editor Version 5.00',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Office\\16.0\\Common]',
    `"DefaultPassword"="${password}"`,
    `"Proxy"="http://user:${password}@proxy.example.com/"`,
    '"ServicePassword"=hex(1):48,00,75,00,6e,00,74,00,65,00,72,00,32,00,00,00',
    `"${key}"=dword:1`,
    '',
  ].join('\r\n'),
  'proxy.pac': `function FindProxyForURL(url, host) {
  var proxyPassword = "${password}";
  if (host == "x") return "PROXY user:${password}@proxy.example.com:8080";
  return "PROXYX http://user:${password}@proxy.example.com; DIRECT";
}
`,
};

describe('secrets', () => {
  before(build);

  for (const format of formats)
    it(
      `are not repeated by ${format}`,
      inPlace(files, (place) => {
        const telling = Object.keys(files).filter((name) => leaks(printed(place, format, name)));
        assert.deepEqual(telling, []);
      }),
    );

  const leaks = (text: string) => [short, password, '48,00'].some((secret) => text.includes(secret));

  it(
    'are left as they are by the fix that deletes the blanks around them',
    inPlace({ 'a.xml': adding(product(`PIDKEY=" &#xA0;&#xD0;${key}&#32; "`)) }, (place) => {
      const [fix] = fixesOf(place, 'odt/value-whitespace');
      assert.deepEqual(
        fix!.edits.map(({ text }) => text),
        ['', ''],
      );
      place.run(['--fix', 'a.xml']);
      assert.match(place.run(['textconv', 'a.xml']).out, new RegExp(`PIDKEY="&#xD0;${key}"`));
    }),
  );

  it(
    'do not take away the other fixes',
    inPlace({ 'a.xml': adding(product(`PIDKEY="${key}"`), 'add') }, (place) => {
      assert.equal(fixesOf(place, 'odt/element-name-case').length, 1);
    }),
  );

  const fixesOf = (place: Place, wanted: string): { edits: { text: string }[] }[] => {
    const [{ problems }] = JSON.parse(printed(place, 'json', 'a.xml')).files;
    return problems.find(({ rule }: { rule: string }) => rule === wanted).fixes;
  };
});

describe('a line that is shown', () => {
  const hidden: [string, string][] = [
    ['PIDKEY="ABCDE-12345-ABCDE-12345-ABCDE"', 'PIDKEY="*****-*****-*****-*****-*****"'],
    ['PIDKEY=ABCDE-1234 ID="x"', 'PIDKEY=*****-**** ID="x"'],
    [`PIDKEY='AB"C' ID="x"`, `PIDKEY='****' ID="x"`],
    ['"DefaultPassword"="Hun\'t\\"er"', '"DefaultPassword"="*********"'],
    ['"Password"=hex(1):48,00,\\\r\n  75,00\r\n"A"="b"', '"Password"=hex(1):**,**,\\\r\n  **,**\r\n"A"="b"'],
    ['PROXY user:a@b@proxy:80', 'PROXY user:***@proxy:80'],
    ['https://user:abc@example.com/', 'https://user:***@example.com/'],
    ["{ apiKey: 'abc' }", "{ apiKey: '***' }"],
  ];
  for (const [line, shown] of hidden) it(`is ${JSON.stringify(shown)}`, () => assert.equal(masked(line), shown));

  for (const line of ['<Property Name="A" Value="1"/>', 'PIDKEY = ""', 'https://example.com:80/a@b', 'PROXY *:8080'])
    it(`stays ${line}`, () => assert.equal(masked(line), line));

  it('may be hostile', () => {
    for (const start of ['password="', 'password"=hex:', 'PIDKEY=', '://a:', 'ABCDE-'])
      for (const text of [start + '\\a'.repeat(2_000_000), start.repeat(400_000)])
        assert.equal(masked(text).length, text.length);
  });
});
