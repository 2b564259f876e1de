import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmdirSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { build, clean, inPlace, log4j, misspelt, refused } from './cli/run';

describe('files of the command line', () => {
  before(build);

  const unix = (line: number, column: number, rule: string) => new RegExp(`:${line}:${column}: \\w+ ${rule}: `);
  const folder = {
    'a/configuration.xml': misspelt,
    'a/log4j2.xml': log4j,
    'b.xml': misspelt,
    'notes.txt': 'Curent',
    'node_modules/x/configuration.xml': misspelt,
    '.git/configuration.xml': misspelt,
  };

  it(
    'checks what it recognises in a folder, in order, and says how many it skips',
    inPlace(folder, (place) => {
      const { out, err, code } = place.run([]);
      assert.equal(code, 0);
      assert.deepEqual(out.match(/^[^:]+/gm), ['a/configuration.xml', 'b.xml']);
      assert.equal(err, 'Skipped 2 files that are not deployment files.\n');
    }),
  );

  it(
    'takes a file once, however often it is named',
    inPlace(folder, (place) => {
      const { files } = JSON.parse(place.run(['.', 'b.xml', './a/../b.xml', '--format', 'json']).out);
      assert.deepEqual(
        files.map(({ path }: { path: string }) => path),
        ['a/configuration.xml', 'b.xml'],
      );
    }),
  );

  it(
    'expands patterns itself',
    inPlace(folder, (place) => {
      assert.deepEqual(place.run(['**/conf*.xml']).out.match(/^[^:]+/gm), ['a/configuration.xml']);
      assert.deepEqual(place.run(['./{a,c}/*.xml']).out.match(/^[^:]+/gm), ['a/configuration.xml']);
    }),
  );

  for (const pattern of ['!a/**', './!a/**', '!a/*.xml', '!b.xml'])
    it(
      `takes no pattern that leaves something out: ${pattern}`,
      inPlace(folder, (place) => refused(place.run([pattern]), /^"\S+" would check all but what it names; /)),
    );

  for (const exclude of ['a/', 'a/*.xml'])
    it(
      `says that all files of a pattern are excluded by ${exclude}`,
      inPlace({ ...folder, '.m365lint.jsonc': `{ "root": true, "exclude": ["${exclude}"] }` }, (place) => {
        const { code, out, err } = place.run(['a/*.xml', 'b.xml']);
        const reason = 'The configuration excludes every file that it matches.';
        assert.deepEqual([code, err], [0, `a/*.xml is not checked as a deployment file. ${reason}\n`]);
        assert.match(out, /^b\.xml:/);
        refused(place.run(['a/*.none']), 'No file matches "a/*.none".');
      }),
    );

  it(
    'says why a named file is not a deployment file',
    inPlace(folder, (place) => {
      const { out, err, code } = place.run(['a/log4j2.xml', 'notes.txt']);
      assert.deepEqual([out, code], ['', 0]);
      assert.match(err, /^a\/log4j2\.xml is not checked as a deployment file\. \S/);
      assert.match(err, /^notes\.txt is not checked as a deployment file\. Its name does not end in /m);
      const { skipped } = JSON.parse(place.run(['a/log4j2.xml', '--format', 'json']).out);
      assert.equal(skipped[0].path, 'a/log4j2.xml');
      assert.match(skipped[0].reason, /\.$/);
    }),
  );

  it(
    'says when there is nothing to check',
    inPlace({}, (place) => {
      assert.deepEqual(place.run([]), { code: 0, out: '', err: 'There is no deployment file here.\n' });
      assert.match(place.run(['--format', 'pretty']).out, /^There is no deployment file here\.$/m);
    }),
  );

  it(
    'reads standard input, under a name if one is given',
    inPlace({}, (place) => {
      assert.match(place.run(['-'], { input: misspelt }).out, /^stdin:2:42: warning odt\/channel-unknown: /);
      const named = place.run(['-', '--stdin-filename', 'x/y.xml'], { input: misspelt });
      assert.match(named.out, /^x\/y\.xml:2:42: /);
      assert.match(place.run(['-'], { input: '' }).err, /^stdin is not checked as a deployment file\. /);
    }),
  );

  it(
    'knows a template by its content',
    inPlace({ 'configuration.xml.j2': misspelt }, (place) =>
      assert.match(place.run(['configuration.xml.j2']).out, unix(2, 42, 'odt/channel-unknown')),
    ),
  );

  it(
    'finds a template in a folder, and leaves copies that were put aside',
    inPlace(
      Object.fromEntries(['a.xml.j2', 'a.xml.bak', 'a.xml.orig', 'a.xml~'].map((name) => [name, misspelt])),
      (place) => {
        const { out, err } = place.run(['.']);
        assert.deepEqual(out.match(/^[^:]+/gm), ['a.xml.j2']);
        assert.equal(err, 'Skipped 3 files that are not deployment files.\n');
        assert.match(place.run(['a.xml.bak']).out, /^a\.xml\.bak:/);
      },
    ),
  );

  it('skips what has no name in UTF-8, and says so', function () {
    if (process.platform !== 'linux') {
      console.log('      (skipped: this system has no such names)');
      this.skip();
    }
    inPlace({ 'a.xml': misspelt }, (place) => {
      const named = (name: string) => Buffer.concat([Buffer.from(`${place.folder}/`), Buffer.from(name, 'latin1')]);
      const files = ['b\xe9.xml', 'c\xe9.txt'].map(named);
      for (const file of files) writeFileSync(file, misspelt);
      mkdirSync(named('d\xe9'));
      const { code, out, err } = place.run(['.']);
      // Node cannot remove a folder with such names in it.
      for (const file of files) unlinkSync(file);
      rmdirSync(named('d\xe9'));
      assert.equal(code, 0);
      assert.match(out, /^a\.xml:/);
      const told = (name: string) => `${name} is not checked as a deployment file. Its name is not valid UTF-8.`;
      const lines = err.trimEnd().split('\n').sort();
      assert.deepEqual(lines, ['Skipped 1 file that is not a deployment file.', told('b\uFFFD.xml'), told('d\uFFFD')]);
    })();
  });

  it(
    'does not follow symbolic links in a circle',
    inPlace({ 'a/configuration.xml': misspelt }, (place) => {
      symlinkSync('..', place.at('a/up'));
      symlinkSync('self', place.at('self'));
      symlinkSync('a/configuration.xml', place.at('link.xml'));
      const { out, code } = place.run(['.']);
      assert.deepEqual([code, out.match(/^[^:]+/gm)], [0, ['a/configuration.xml', 'link.xml']]);
    }),
  );

  it(
    'reports NUL characters in files of ours, and lets others be',
    inPlace(
      {
        'configuration.xml': Buffer.from('<Configuration>\0</Configuration>'),
        'other.xml': Buffer.from('PK\x03\x04\0\0\0'),
        'proxy.pac': Buffer.from('PK\x03\x04\0\0\0'),
      },
      (place) => {
        const { code, out } = place.run(['.']);
        assert.deepEqual(out.match(/^\S+ error \S+/gm), [
          'configuration.xml:1:16: error odt/xml-not-well-formed:',
          'proxy.pac:1:1: error pac/not-a-script:',
        ]);
        assert.equal(code, 1);
      },
    ),
  );

  it(
    'reads a file in UTF-8 that declares an encoding of which nobody knows, and says so',
    inPlace({ 'c.xml': `<?xml version="1.0" encoding="x-klingon"?>\n${clean}` }, (place) => {
      for (const path of ['c.xml', '.'])
        assert.match(place.run([path]).out, /^c\.xml:1:31: warning odt\/encoding-mismatch: "x-klingon" is not known/);
    }),
  );

  it(
    'finds bytes that are no UTF-8',
    inPlace({ 'c.xml': Buffer.from(clean.replace('<Add', '<!-- B\xfcro -->\n  <Add'), 'latin1') }, (place) => {
      assert.match(
        place.run(['.']).out,
        /^c\.xml:2:9: warning odt\/encoding-mismatch: These bytes are no text in utf-8/,
      );
    }),
  );

  it(
    'refuses a huge file that is named, and skips one that is met',
    inPlace({ 'huge.xml': clean }, (place) => {
      truncateSync(place.at('huge.xml'), 65 * 1024 * 1024);
      refused(place.run(['huge.xml']), 'Cannot check "huge.xml": It has 65 MB; the limit is 64 MB.');
      assert.equal(place.run(['.']).code, 0);
    }),
  );

  it('checks the others when a file cannot be read', function () {
    if (process.getuid?.() === 0) {
      console.log('      (skipped: root reads every file)');
      this.skip();
    }
    inPlace({ 'a.xml': misspelt, 'b.xml': misspelt }, (place) => {
      chmodSync(place.at('a.xml'), 0);
      const { code, out, err } = place.run(['.']);
      assert.deepEqual([code, err], [2, 'Cannot check "a.xml": It cannot be read: permission is denied.\n']);
      assert.match(out, /^b\.xml:/);
    })();
  });

  for (const [name, encode] of [
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16LE with a mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16BE with a mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16LE without a mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16BE without a mark', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ] as const)
    it(
      `reads ${name}`,
      inPlace({ 'configuration.xml': encode(misspelt) }, (place) =>
        assert.match(place.run([]).out, unix(2, 42, 'odt/channel-unknown')),
      ),
    );

  it('finds UTF-16 without a mark, in either order of bytes, where a reader refuses it', () => {
    const script = Buffer.from('function FindProxyForURL(url, host) { return "DIRECT"; }', 'utf16le');
    const registry = Buffer.from('Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\X]\r\n', 'utf16le');
    const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
    const files = { 'a.pac': script, 'b.pac': swapped(script), 'c.reg': registry, 'd.reg': swapped(registry) };
    inPlace(files, (place) =>
      assert.deepEqual(place.run(['--fail-on', 'never']).out.match(/^\S+ error \S+/gm), [
        'a.pac:1:1: error pac/encoding-utf16-no-bom:',
        'b.pac:1:1: error pac/encoding-utf16-no-bom:',
        'c.reg:1:1: error reg/encoding-utf16-no-bom:',
        'd.reg:1:1: error reg/encoding-utf16-no-bom:',
      ]),
    )();
  });

  it(
    'is silent where a comment says so',
    inPlace(
      { 'c.xml': misspelt.replace('  <Add', '  <!-- m365lint-ignore odt/channel-unknown: ours -->\n  <Add') },
      (place) => assert.deepEqual(place.run(['c.xml']), { code: 0, out: '', err: '' }),
    ),
  );
});
