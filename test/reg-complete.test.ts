import assert from 'node:assert/strict';
import { render } from '../server/src/core/message';
import { applyEdits } from '../server/src/core/text';
import { reg } from '../server/src/reg';

const header = 'Windows Registry Editor Version 5.00\r\n\r\n';
const officeUpdate = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\office\\16.0\\common\\officeupdate]\r\n';
const inKey = (line: string) => `${header}${officeUpdate}${line}`;
const clickToRun = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration]\r\n';

/** Completions where '|' stands in the text. */
function at(marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const completions = reg.complete(reg.parse({ text, path: 'a.reg' }), offset);
  return { text, completions, labels: completions.map(({ label }) => label) };
}

/** The line that a completion makes, without what stands above it. */
function accept(marked: string, label: string): string {
  const { text, completions } = at(marked);
  const chosen = completions.find((completion) => completion.label === label);
  assert.ok(chosen, `${label} is offered at ${marked}`);
  return applyEdits(text, [chosen.edit])
    .split(/\r?\n/)
    .slice(text.split(/\r?\n/).length - 1)
    .join('\n');
}

describe('completion in .reg files', () => {
  it('starts an empty file with a header', () => {
    assert.deepEqual(at('|').labels, ['Windows Registry Editor Version 5.00', 'REGEDIT4']);
    assert.equal(accept('Win|', 'Windows Registry Editor Version 5.00').split('\n').length, 3);
  });

  it('offers the hives, also by their short names', () => {
    const { completions } = at(`${header}[|]`);
    assert.deepEqual(
      completions.slice(0, 2).map(({ label, filter, again }) => [label, filter, again]),
      [
        ['HKEY_LOCAL_MACHINE', 'HKLM HKEY_LOCAL_MACHINE', true],
        ['HKEY_CURRENT_USER', 'HKCU HKEY_CURRENT_USER', true],
      ],
    );
  });

  it('goes on component by component', () => {
    assert.equal(accept(`${header}[HKEY_LOCAL_MACHINE\\Soft|`, 'SOFTWARE'), '[HKEY_LOCAL_MACHINE\\SOFTWARE\\');
    const path = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\';
    assert.equal(accept(`${header}${path}|`, 'Configuration'), `${path}Configuration]`);
    assert.equal(accept(`${header}${path}|]`, 'Configuration'), `${path}Configuration]`);
  });

  it('replaces a component in the middle and leaves the rest', () =>
    assert.equal(
      accept(`${header}[HKEY_LOCAL_MACHINE\\Sof|tware\\Microsoft]`, 'SOFTWARE'),
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft]',
    ));

  it('finds a whole key for those who know its last component only', () =>
    assert.equal(
      accept(`${header}[ClickTo|]`, 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration'),
      clickToRun.trim(),
    ));

  it('replaces all of an unclosed key by a whole one', () =>
    assert.equal(
      accept(
        `${header}[HKEY_LOCAL_MACHINE|\\SOFTWARE\\Foo`,
        'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration',
      ),
      clickToRun.trim(),
    ));

  it('offers the values that the key takes and does not have', () => {
    const { labels } = at(inKey('"updatebranch"="Current"\r\n|'));
    assert.ok(labels.includes('updatepath') && labels.includes('enableautomaticupdates'));
    assert.ok(!labels.includes('updatebranch'));
  });

  it('offers values of the templates that are no settings of ours', () =>
    assert.ok(
      at(
        `${header}[HKEY_CURRENT_USER\\software\\policies\\microsoft\\office\\16.0\\excel\\security]\r\n|`,
      ).labels.includes('vbawarnings'),
    ));

  it('writes name and equals sign, and renames where both stand', () => {
    assert.equal(accept(inKey('"up|"'), 'updatebranch'), '"updatebranch"=$0');
    assert.equal(accept(inKey('"up|"="Current"'), 'updatebranch'), '"updatebranch"="Current"');
    assert.equal(accept(inKey('"up|'), 'updatebranch'), '"updatebranch"=$0');
  });

  it('offers data with its meaning, in the right type', () => {
    const { completions } = at(inKey('"updatebranch"=|'));
    const deferred = completions.find(({ label }) => label === '"Deferred"');
    assert.equal(deferred?.detail && render(deferred.detail), 'Semi-Annual Enterprise Channel.');
    assert.deepEqual(at(inKey('"enableautomaticupdates"=|')).labels, ['dword:00000000', 'dword:00000001', '-']);
  });

  it('replaces half-typed data', () => {
    assert.equal(accept(inKey('"updatebranch"="Cur|"'), '"Current"'), '"updatebranch"="Current"');
    assert.equal(
      accept(inKey('"enableautomaticupdates"=dword:|00000000 ; off'), 'dword:00000001'),
      '"enableautomaticupdates"=dword:00000001 ; off',
    );
  });

  it('offers the addresses of the channels', () => {
    const { completions } = at(`${header}${clickToRun}"CDNBaseUrl"="|"`);
    assert.equal(completions.filter(({ label }) => label.includes('officecdn.microsoft.com/pr/')).length, 9);
  });

  it('offers the types for a value that nobody knows', () =>
    assert.deepEqual(at(inKey('"Mine"=|')).labels, [
      'dword:00000000',
      '""',
      'hex(2):',
      'hex(7):',
      'hex(b):',
      'hex:',
      '-',
    ]));

  it('is silent in comments, in continued bytes and below a deleted key', () => {
    assert.deepEqual(at(inKey('; "up|')).labels, []);
    assert.deepEqual(at(inKey('"x"="a" ; |')).labels, []);
    assert.deepEqual(at(inKey('"x"=hex:01,\\\r\n  0|2')).labels, []);
    assert.deepEqual(at(`${header}[-HKEY_LOCAL_MACHINE\\SOFTWARE]\r\n"|"`).labels, []);
  });

  it('explains an entry when asked', () => {
    const documentation = at(inKey('|')).completions[0]?.documentation?.();
    assert.ok(documentation && documentation.paragraphs.length > 1 && documentation.sources.length > 0);
  });

  it('gives an answer at every offset of a hostile text', () => {
    const text = `${header}[[-\\"=@=dword:"\\\\"\r\r\n"a"="\\\n[HKLM\\]]\\`;
    const doc = reg.parse({ text, path: 'a.reg' });
    for (let offset = 0; offset <= text.length; offset++)
      for (const { edit } of reg.complete(doc, offset)) assert.ok(edit.span.start <= offset && offset <= edit.span.end);
  });
});
