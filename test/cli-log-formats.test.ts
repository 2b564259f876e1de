import assert from 'node:assert/strict';
import { build, clean, hostile, inPlace, misspelt, printed, unclosed, unusedIgnore } from './cli/run';

/** One error, one warning, one info, and one file without findings. */
const files = { 'a/configuration.xml': misspelt, 'b.xml': unclosed, 'c.xml': clean, 'd.xml': unusedIgnore };

describe('formats for logs and comments', () => {
  before(build);

  describe('azure', () => {
    it(
      'logs errors and warnings as issues and everything as plain lines',
      inPlace(files, (place) => {
        const lines = printed(place, 'azure').trimEnd().split('\n');
        assert.match(
          lines[0]!,
          /^##vso\[task\.logissue type=warning;sourcepath=a\/configuration\.xml;linenumber=2;columnnumber=42;code=odt\/channel-unknown;\]"Curent" is /,
        );
        assert.match(lines[1]!, /^##vso\[task\.logissue type=error;sourcepath=b\.xml;/);
        assert.equal(lines.slice(2).join('\n'), printed(place, 'unix').trimEnd());
      }),
    );

    for (const format of ['azure', 'unix', 'pretty', 'github'])
      it(
        `no command of a file reaches the agent in ${format}`,
        inPlace({ 'x];.xml': hostile }, (place) => {
          const out = printed(place, format);
          assert.ok(out.includes('task.setvariable'), out);
          assert.deepEqual(out.match(/##vso\[(?!task\.logissue type=warning;sourcepath=x%5D%3B\.xml;)/g), null);
        }),
      );
  });

  describe('GitHub', () => {
    const name = '::add-mask::hello.xml';
    const obeyed = (text: string) => text.match(/^\s*::(?!warning file= ?%3A%3Aadd-mask)[a-z].*/gm);

    // Windows knows no such names.
    for (const format of ['github', 'unix', 'pretty', 'azure'])
      it(`obeys no command in the name of a file in ${format}`, function () {
        if (process.platform === 'win32') this.skip();
        inPlace({ [name]: misspelt, [` ${name}`]: misspelt }, (place) => {
          const out = printed(place, format);
          assert.match(out, /add-mask::hello\.xml/);
          assert.deepEqual(obeyed(out), null);
        })();
      });

    it(
      'obeys no command of a configuration file, and no terminal does',
      inPlace(
        { '.m365lint.jsonc': JSON.stringify({ rules: { 'x\n::add-mask::hello\n\u001b[31m': 'off' } }) },
        (place) => {
          const { err } = place.run(['.']);
          assert.match(err, /^The configuration file .*add-mask::hello/);
          assert.deepEqual([obeyed(err), err.includes('\u001b')], [null, false]);
        },
      ),
    );

    it('obeys no command in the name of a file that is not checked', function () {
      if (process.platform === 'win32') this.skip();
      inPlace({ [name]: 'x', 'a\n::add-mask::b.xml': 'x' }, (place) => {
        const { err } = place.run([name, 'a\n::add-mask::b.xml']);
        assert.equal(err.match(/add-mask/g)?.length, 2);
        assert.deepEqual(obeyed(err), null);
      })();
    });
  });

  describe('markdown', () => {
    it(
      'has a table for each file with findings, and the counts',
      inPlace(files, (place) => {
        const out = printed(place, 'markdown');
        assert.deepEqual(out.match(/^### .*$/gm), ['### `a/configuration.xml`', '### `b.xml`', '### `d.xml`']);
        assert.match(out, /^4 files checked: 1 error, 1 warning, 1 info\./m);
        assert.match(out, /^\| 2 \| warning \| \[`odt\/channel-unknown`\]\(<https:[^>]+>\) \| "Curent" is /m);
        assert.match(printed(place, 'markdown', '--locale', 'ja'), /^\| 行 \| 重大度 \| ルール \| メッセージ \|$/m);
      }),
    );

    it(
      'lets no file add a cell, a tag, a link or a mention',
      inPlace({ 'x|`.xml': hostile }, (place) => {
        const out = printed(place, 'markdown');
        const [row] = out.match(/^\| 2 .*$/m)!;
        assert.equal(row.replace(/\\./g, '').match(/\|/g)?.length, 5, row);
        const message = row.split(' | ').at(-1)!.replace(/\\./g, '');
        assert.doesNotMatch(message.replace(/ \|$/, ''), /[<>`|[\]]|@\w/);
        assert.match(out, /^### `x\\\|'\.xml`$/m);
      }),
    );

    it(
      'stays short enough for a comment, and says what it leaves out',
      inPlace(
        { 'x.xml': clean.replace('<Add', `<Add ${Array.from({ length: 900 }, (_, n) => `Foo${n}="1"`).join(' ')}`) },
        (place) => {
          const out = printed(place, 'markdown');
          assert.ok(out.length < 65_536, String(out.length));
          const rows = out.match(/^\| \d/gm)!.length;
          const [, left] = /^(\d+) more findings are not listed here\.$/m.exec(out)!;
          const [{ problems }] = JSON.parse(printed(place, 'json')).files;
          assert.equal(rows + Number(left), problems.length);
        },
      ),
    );
  });
});
