import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build, clean, inPlace, misspelt, refused, unclosed, unusedIgnore } from './cli/run';

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

  describe('failing says why', () => {
    const told = (args: string[], err: string, out: RegExp = /^/) =>
      inPlace({ 'a.xml': misspelt, 'b.xml': misspelt }, (place) => {
        const result = place.run(args);
        assert.deepEqual([result.code, result.err], [1, err]);
        assert.match(result.out, out);
      });
    const warnings = (count: number) => `${count} warnings were found; --max-warnings allows 1.\n`;
    const hidden = '2 findings are not shown because of --quiet.\n';

    it('when there are too many warnings', told(['--max-warnings', '1'], warnings(2)));
    it('when those are hidden', told(['--max-warnings', '1', '--quiet'], hidden + warnings(2), /^$/));
    it('when what fails is hidden', told(['--fail-on', 'warning', '--quiet'], hidden, /^$/));
    it(
      'beside a report for machines',
      told(['--fail-on', 'warning', '--quiet', '--format', 'junit'], hidden, /^<\?xml/),
    );
    it(
      'once to people',
      told(['--max-warnings', '1', '--quiet', '--format', 'pretty'], warnings(2), /2 not shown because of --quiet/),
    );
  });

  describe('bad options', () => {
    const cases: [args: string[], sentence: string | RegExp][] = [
      [['--fxi'], '"--fxi" is not an option; did you mean "--fix"?'],
      [['--zzzzzz'], '"--zzzzzz" is not an option; m365lint --help lists them.'],
      [['--format'], '"--format" needs a value, such as json.'],
      [['--format', '--fix'], '"--format" needs a value, such as json.'],
      [['--fix=yes'], '"--fix" takes no value.'],
      [['--format', 'xml'], /^"xml" is not a format; choose one of pretty, unix, json, .*, markdown\.$/m],
      [['--format', 'sarif='], /names no file/],
      [['--format', 'json', '--format', 'sarif'], /^Only one format can go to standard output/],
      [['--fail-on', 'fatal'], '"fatal" is not a value of --fail-on; it takes error, warning, info, never.'],
      [['--max-warnings', 'few'], '"few" is not a value of --max-warnings; it takes a whole number from 0.'],
      [['--max-warnings', '-1'], /"-1" is not a value of --max-warnings/],
      [['--color', 'red'], /"red" is not a value of --color/],
      [['--locale', 'fr'], '"fr" is not a value of --locale; it takes en, ja, fi.'],
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
      [['--changed-since'], '"--changed-since" needs a value, such as origin/main.'],
      [['--changed-lines'], '--changed-lines does something only together with --changed-since.'],
      [['--changed-since=a', '--changed-lines', '--fix'], '--changed-lines and --fix do not go together.'],
      [['--write-baseline'], '--write-baseline needs --baseline FILE, which names the file to write.'],
      [
        ['--baseline', 'b', '--write-baseline', '--prune-baseline'],
        '--write-baseline and --prune-baseline do not go together.',
      ],
      [
        ['--baseline', 'b', '--write-baseline', '--fix-dry-run'],
        '--write-baseline and --fix-dry-run do not go together.',
      ],
      [['rules', '--fix'], '"--fix" does not belong to "m365lint rules"; m365lint --help says where it does.'],
      [['rules', 'x'], /takes no PATH/],
      [['explain'], '"m365lint explain" takes exactly one RULE.'],
      [['explain', 'odt/nothing-like-it-at-all'], /^There is no rule/],
      [['effect', 'a', '--format', 'sarif'], '"m365lint effect" does not know the format "sarif"; it knows json.'],
      [['rules', '--format', 'pretty=a'], '"m365lint rules" does not know the format "pretty"; it knows json.'],
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
