import assert from 'node:assert/strict';
import { render } from '../server/src/core/message';
import { citeResolves } from '../server/src/knowledge/sources';
import { reg } from '../server/src/reg';

const header = 'Windows Registry Editor Version 5.00\r\n\r\n';
const officeUpdate = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\office\\16.0\\common\\officeupdate';
const clickToRun = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration';
const inKey = (key: string, line: string) => `${header}[${key}]\r\n${line}\r\n`;

/** The hover where '|' stands, as one text. */
function at(marked: string): { marks: string; text: string } | undefined {
  const offset = marked.indexOf('|');
  const source = marked.replace('|', '');
  const hover = reg.hover(reg.parse({ text: source, path: 'a.reg' }), offset);
  if (!hover) return undefined;
  for (const cite of hover.sources) assert.ok(citeResolves(cite), cite);
  const { start, end } = hover.span;
  return { marks: source.slice(start, end), text: hover.paragraphs.map((paragraph) => render(paragraph)).join('\n') };
}

const cases: [what: string, text: string, marks: string, says: RegExp][] = [
  ['the header', 'REG|EDIT4\r\n', 'REGEDIT4', /code page/],
  ['a hive', inKey('HKEY_CURRENT|_USER\\Software', ''), 'HKEY_CURRENT_USER', /SYSTEM/],
  [
    'a key with the values that it takes',
    inKey(officeUpdate.replace('date', 'd|ate'), ''),
    officeUpdate,
    /`updatebranch`/,
  ],
  ['that a key has no twin', inKey(officeUpdate.replace('date', 'd|ate'), ''), officeUpdate, /no twin/],
  ['a deleted key', inKey(`-${clickToRun}|`, ''), clickToRun, /deletes this key with everything below/],
  ['a value', inKey(officeUpdate, '"update|branch"="Current"'), '"updatebranch"', /policy for the update channel/],
  ['what the data may be', inKey(officeUpdate, '"update|branch"="x"'), '"updatebranch"', /`Deferred`: Semi-Annual/],
  [
    'the attribute of configuration.xml',
    inKey(officeUpdate, '"update|branch"="x"'),
    '"updatebranch"',
    /`Channel` of `<Updates>`/,
  ],
  [
    'the property of configuration.xml',
    inKey(clickToRun, '"SharedComputer|Licensing"="1"'),
    '"SharedComputerLicensing"',
    /<Property Name="SharedComputerLicensing"/,
  ],
  [
    'the policy for a preference',
    inKey(clickToRun, '"SharedComputer|Licensing"="1"'),
    '"SharedComputerLicensing"',
    /As a policy: `sharedcomputerlicensing`/,
  ],
  ['what the data means', inKey(clickToRun, '"SharedComputerLicensing"="|1"'), '"1"', /`REG_SZ`: `"1"`/],
  [
    'the channel of a word',
    inKey(officeUpdate, '"updatebranch"="Def|erred"'),
    '"Deferred"',
    /`SemiAnnual` in configuration.xml/,
  ],
  [
    'the channel of a GUID',
    inKey(clickToRun, '"CDNBaseUrl"="http://officecdn.microsoft.com/pr/55336b82-a18d-4dd6-b5f6-9e5095c314a6|"'),
    '"http://officecdn.microsoft.com/pr/55336b82-a18d-4dd6-b5f6-9e5095c314a6"',
    /Channel: Monthly Enterprise Channel/,
  ],
  ['a number in decimal', inKey(officeUpdate, '"deferupdatedays"=dword:0000|000e'), 'dword:0000000e', /14 \(`0xe`\)/],
  [
    'an expandable text',
    inKey('HKEY_CURRENT_USER\\X', '"p"=hex(2):25,00|,61,00,25,00,00,00'),
    'hex(2):25,00,61,00,25,00,00,00',
    /`REG_EXPAND_SZ`: `"%a%"`/,
  ],
  [
    'a list',
    inKey('HKEY_CURRENT_USER\\X', '"p"=hex(7):61,00|,00,00,62,00,00,00,00,00'),
    'hex(7):61,00,00,00,62,00,00,00,00,00',
    /`"a", "b"`/,
  ],
  [
    'a large number',
    inKey('HKEY_CURRENT_USER\\X', '"p"=hex(b):00|,00,00,00,01,00,00,00'),
    'hex(b):00,00,00,00,01,00,00,00',
    /4294967296/,
  ],
  [
    'a value of the templates',
    inKey(
      'HKEY_CURRENT_USER\\Software\\Policies\\Microsoft\\office\\16.0\\excel\\security',
      '"vba|warnings"=dword:00000002',
    ),
    '"vbawarnings"',
    /Group Policy: VBA warnings/,
  ],
  [
    'the view that Office reads',
    `Windows Registry Editor Version 5.00\n\n[${clickToRun}|]\n`,
    clickToRun,
    /64-bit view of the registry only/,
  ],
  ['why a value is lost', inKey('HKEY_CURRENT_USER\\X', '"p"=dword:0|x1'), 'dword:0x1', /Windows skips the line/],
  [
    'numbers as the file writes them, too',
    inKey(
      'HKEY_CURRENT_USER\\Software\\Policies\\Microsoft\\office\\16.0\\excel\\options',
      '"default|format"=dword:00000033',
    ),
    '"defaultformat"',
    /`51 \(dword:00000033\)`/,
  ],
  ['why a line is lost', inKey('HKEY_CURRENT_USER\\X', 'non|sense'), 'nonsense', /skips the line/],
];

describe('hover in .reg files', () => {
  for (const [what, text, marks, says] of cases)
    it(`explains ${what}`, () => {
      const found = at(text);
      assert.equal(found?.marks, marks);
      assert.match(found?.text ?? '', says);
    });

  it('reads text below REGEDIT4 in the code page', () =>
    assert.match(at('REGEDIT4\n\n[HKEY_CURRENT_USER\\X]\n"p"=hex(2):25,|61,25,00\n')?.text ?? '', /"%a%"/));

  it('cuts long data short', () => {
    const text = at(inKey('HKEY_CURRENT_USER\\X', `"p"="|${'a'.repeat(9000)}"`))?.text ?? '';
    assert.ok(text.length < 400, `${text.length} characters`);
  });

  it('says nothing of what it does not know', () =>
    assert.equal(at(inKey('HKEY_CURRENT_USER\\X', '"my|own"="x"')), undefined));
});
