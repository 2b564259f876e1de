import assert from 'node:assert/strict';
import { chmodSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { build, clean, inPlace, log4j, misspelt, type Result, unclosed, unusedIgnore } from './cli/run';

/** Exit code 2, one plain sentence, and no stack trace. */
function refused({ code, out, err }: Result, sentence: RegExp | string) {
  assert.equal(code, 2, err);
  assert.equal(out, '');
  assert.equal(err.trimEnd().split('\n').length, 1, err);
  if (typeof sentence === 'string') assert.equal(err.trimEnd(), sentence);
  else assert.match(err, sentence);
}

describe('command line', () => {
  before(build);

  describe('exit codes', () => {
    const files = { 'configuration.xml': misspelt };
    const code = (files: Record<string, string>, args: string[], expected: number) =>
      inPlace(files, (place) => assert.equal(place.run(args).code, expected));

    it('0 for a clean file', code({ 'configuration.xml': clean }, [], 0));
    it('0 for a warning', code(files, [], 0));
    it('1 for an error', code({ 'configuration.xml': unclosed }, [], 1));
    it('1 for a warning with --fail-on warning', code(files, ['--fail-on', 'warning'], 1));
    it('1 for an info with --fail-on info', code({ 'configuration.xml': unusedIgnore }, ['--fail-on=info'], 1));
    it('0 for an error with --fail-on never', code({ 'configuration.xml': unclosed }, ['--fail-on', 'never'], 0));
    it('1 for more than --max-warnings', code(files, ['--max-warnings', '0'], 1));
    it('0 for as many as --max-warnings', code(files, ['--max-warnings', '1'], 0));
    it(
      '0 for what --rule turns off',
      code({ 'configuration.xml': unclosed }, ['--rule', 'odt/xml-not-well-formed=off'], 0),
    );
    it('1 for what --rule makes an error', code(files, ['--rule', 'odt/channel-unknown=error'], 1));
    it('1 for a warning that --quiet hides', code(files, ['--quiet', '--fail-on', 'warning'], 1));
  });

  describe('bad options', () => {
    const cases: [args: string[], sentence: string | RegExp][] = [
      [['--fxi'], '"--fxi" is not an option; did you mean "--fix"?'],
      [['--zzzzzz'], '"--zzzzzz" is not an option; m365lint --help lists them.'],
      [['--format'], '"--format" needs a value, such as json.'],
      [['--format', '--fix'], '"--format" needs a value, such as json.'],
      [['--fix=yes'], '"--fix" takes no value.'],
      [['--format', 'xml'], '"xml" is not a format; choose one of pretty, unix, json, sarif, github.'],
      [['--format', 'sarif='], /names no file/],
      [['--format', 'json', '--format', 'sarif'], /^Only one format can go to standard output/],
      [['--fail-on', 'fatal'], '"fatal" is not a value of --fail-on; it takes error, warning, info, never.'],
      [['--max-warnings', 'few'], '"few" is not a value of --max-warnings; it takes a whole number from 0.'],
      [['--max-warnings', '-1'], /"-1" is not a value of --max-warnings/],
      [['--color', 'red'], /"red" is not a value of --color/],
      [['--locale', 'fr'], '"fr" is not a value of --locale; it takes en, ja.'],
      [['--rule', 'odt/channel-unknown'], /ID=SEVERITY/],
      [['--rule', 'odt/channel-unknown=loud'], /"loud" is not a value of --rule odt\/channel-unknown/],
      [
        ['--rule', 'odt/chanel-unknown=off'],
        'There is no rule "odt/chanel-unknown"; did you mean "odt/channel-unknown"?',
      ],
      [['--rule', 'channel-unknown=off'], 'There is no rule "channel-unknown"; did you mean "odt/channel-unknown"?'],
      [['--fix', '--fix-dry-run'], '--fix and --fix-dry-run do not go together.'],
      [['--config', 'x', '--no-config'], '--config and --no-config do not go together.'],
      [['--unsafe-fixes'], /--unsafe-fixes does something only together with/],
      [['--fix', '-'], /--fix cannot write to standard input/],
      [['--stdin-filename', 'x.xml'], /"-" is not among the paths/],
      [['rules', '--fix'], '"--fix" does not belong to "m365lint rules"; m365lint --help says where it does.'],
      [['rules', 'x'], /takes no PATH/],
      [['explain'], '"m365lint explain" takes exactly one RULE.'],
      [['explain', 'odt/nothing-like-it-at-all'], /^There is no rule/],
      [['effect', 'a', 'b'], '"m365lint effect" takes exactly one FILE.'],
      [['lsp'], /m365lint lsp --stdio/],
      [['missing.xml'], 'There is no file or folder "missing.xml".'],
      [['chek'], 'There is no file or folder "chek"; did you mean the command "check"?'],
      [['*.none'], 'No file matches "*.none".'],
      [
        ['--config', 'missing.jsonc'],
        'Cannot read the configuration file "missing.jsonc": there is no such file or folder.',
      ],
      [['--format', 'json=no/such/folder.json'], /^Cannot write "no\/such\/folder.json"/],
    ];
    for (const [args, sentence] of cases)
      it(
        args.join(' '),
        inPlace({}, (place) => refused(place.run(args), sentence)),
      );

    it(
      'are told in Japanese',
      inPlace({}, (place) => refused(place.run(['--fxi', '--locale', 'ja']), /「--fxi」というオプションはありません/)),
    );
  });

  describe('files', () => {
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
      'knows that binary data is not text',
      inPlace({ 'configuration.xml': Buffer.from('<Configuration>\0\0\0</Configuration>') }, (place) => {
        const { code, err } = place.run(['configuration.xml']);
        assert.deepEqual([code, err], [0, 'configuration.xml is not checked as a deployment file. It is not text.\n']);
      }),
    );

    it(
      'refuses an encoding that it does not know',
      inPlace({ 'c.xml': `<?xml version="1.0" encoding="x-klingon"?>\n${clean}` }, (place) => {
        refused(
          place.run(['c.xml']),
          'Cannot check "c.xml": It declares the encoding "x-klingon", which is not known here.',
        );
        assert.equal(place.run(['.']).code, 0);
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

    it(
      'is silent where a comment says so',
      inPlace(
        { 'c.xml': misspelt.replace('  <Add', '  <!-- m365lint-ignore odt/channel-unknown: ours -->\n  <Add') },
        (place) => assert.deepEqual(place.run(['c.xml']), { code: 0, out: '', err: '' }),
      ),
    );
  });

  describe('help', () => {
    it(
      'fits 80 columns, names every option, and is there in Japanese',
      inPlace({}, (place) => {
        const { out, code } = place.run(['--help']);
        assert.equal(code, 0);
        assert.deepEqual(
          out.split('\n').filter((line) => line.length > 80),
          [],
        );
        const options = readFileSync(`${__dirname}/../server/src/cli/options.ts`, 'utf8');
        const names = [...options.matchAll(/^ {2}'?([a-z-]+)'?: \{(?: example| of|\})/gm)].map((match) => match[1]!);
        assert.ok(names.length > 12);
        for (const name of names) assert.ok(out.includes(`--${name}`), name);
        assert.match(place.run(['--help', '--locale', 'ja']).out, /使い方/);
      }),
    );

    it(
      'gives the version with the date of the guidance',
      inPlace({}, (place) =>
        assert.match(place.run(['--version']).out, /^m365lint \d+\.\d+\.\d+ \(guidance of \d{4}-\d\d-\d\d\)\n$/),
      ),
    );
  });
});
