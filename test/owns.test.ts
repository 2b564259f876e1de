import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { owns } from '../server/src/odt/owns';

const corpus = join(__dirname, '../../shared/corpus');

/** "owned", or the key of the reason why not. */
const verdict = (text: string, path?: string) => {
  const ownership = owns({ text, path });
  return ownership.owned ? 'owned' : ownership.reason!.id.split('.').at(-1);
};
const inNamed = (text: string) => verdict(text, 'deploy/configuration.xml');

const log4j = `<?xml version="1.0"?>
<!-- <Add OfficeClientEdition="64"> in a comment is not content -->
<Configuration status="WARN"><Properties><Property name="level">info</Property></Properties>
<Appenders><Console name="C"/></Appenders><Loggers><Root level="info"/></Loggers></Configuration>`;
const msi = `<Configuration Product="ProPlus">
  <Display Level="none" CompletionNotice="no" SuppressModal="yes" AcceptEula="yes" />
  <Logging Type="standard" Path="%temp%" Template="setup(*).txt" />
</Configuration>`;

const strangers: [what: string, text: string][] = [
  ['Log4j', log4j],
  ['USMT', '<Configuration><Applications/><Documents/><WindowsComponents/></Configuration>'],
  ['Windows Sandbox', '<Configuration><VGpu>Disable</VGpu><MappedFolders/></Configuration>'],
  [
    'PowerShell format',
    '<Configuration><ViewDefinitions><View><Name>x</Name></View></ViewDefinitions></Configuration>',
  ],
  [
    '1C metadata',
    '<MetaDataObject xmlns="http://v8.1c.ru/8.3/MDClasses"><Configuration uuid="0"><Properties/></Configuration></MetaDataObject>',
  ],
  [
    'MyBatis',
    '<!DOCTYPE configuration PUBLIC "-//mybatis.org//DTD Config 3.0//EN" "x.dtd"><configuration><settings><setting name="a" value="b"/></settings></configuration>',
  ],
  ['.NET', '<configuration><appSettings><add key="Channel" value="Current"/></appSettings></configuration>'],
  ['Logback', '<configuration><appender name="A"/><root level="info"/></configuration>'],
  ['Hadoop', '<configuration><property><name>a</name><value>b</value></property></configuration>'],
  ['a namespace', '<Configuration xmlns="urn:x"><Display Level="Full"/></Configuration>'],
  ['an application', '<Configuration><Logging Level="Debug"/><Database Server="x"/></Configuration>'],
  [
    'something that holds an ODT file',
    '<Packages><Configuration><Add OfficeClientEdition="64"/></Configuration></Packages>',
  ],
];

describe('which files are for the Office Deployment Tool', () => {
  for (const [what, text] of strangers)
    it(`leaves ${what} alone whatever its name`, () => {
      assert.equal(inNamed(text), 'otherRoot');
      assert.equal(verdict(text), 'otherRoot');
    });

  for (const text of [
    '<Configuration><Add OfficeClientEdition="64"><Product ID="O365ProPlusRetail"/></Add></Configuration>',
    '<Configuration><Remove All="TRUE" /></Configuration>',
    '<Configuration><Updates Enabled="TRUE" Channel="Current" /></Configuration>',
    '\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<!-- a -->\n<Configuration><Display Level="None" /></Configuration>',
    '<Configuration><AppSettings><User Key="software\\microsoft\\office\\16.0\\excel" /></AppSettings></Configuration>',
    '<Configuration><Property Name="SharedComputerLicensing" Value="1" /></Configuration>',
    '<configuration><add OfficeClientEdition="64"/></configuration>',
    '<Add OfficeClientEdition="64"><Product ID="O365ProPlusRetail"/></Add>',
    '<Product ID="ProPlus2024Volume"><Language ID="en-us"/></Product>',
    '<Configuration><Add OfficeClientEdition="64><Product ID="O365ProPlusRetail">',
    '<Configuration>\n  <Ad Chanel="Current">\n    <Product ID=“O365ProPlusRetail”>',
    '<Configuration><Add OfficeClientEdition="64" /><OptionState Id="x" /></Configuration>',
  ])
    it(`owns by content: ${text.replace(/\s+/g, ' ').slice(0, 60)}`, () => {
      assert.equal(verdict(text), 'owned');
      assert.equal(verdict(text, 'office/anything.xml'), 'owned');
    });

  for (const text of [
    '',
    '\uFEFF\n',
    '<',
    '<Conf',
    '<!-- plan',
    '<Configuration>',
    '<Configuration><Ad',
    '<Configuration/>',
  ])
    it(`lets the name decide: ${JSON.stringify(text)}`, () => {
      assert.equal(inNamed(text), 'owned');
      assert.equal(verdict(text, 'C/My-Configuration-x64.XML'), 'owned');
      assert.equal(verdict(text, 'configuration/settings.xml'), 'unclear');
      assert.equal(verdict(text), 'unclear');
    });

  it('says what a Config.xml for MSI editions is, and owns it only under the name that setup.exe is given', () => {
    assert.equal(verdict(msi, 'a/config.xml'), 'msi');
    assert.equal(verdict(msi), 'msi');
    assert.equal(inNamed(msi), 'owned');
    assert.equal(verdict('<Configuration><OptionState Id="A" State="absent"/></Configuration>', 'a.xml'), 'msi');
  });

  it('takes text that is not XML for what it is', () => {
    assert.equal(inNamed('version https://example.com/spec/v1\noid sha256:0\n'), 'noXml');
  });

  it('agrees with the corpus', function () {
    if (!existsSync(corpus)) {
      console.log('      skipped: ../shared/corpus is not here');
      this.skip();
    }
    const verdicts = (folder: string) =>
      readdirSync(join(corpus, folder)).map((name) => {
        const path = folder === 'decoy' ? 'configuration.xml' : name;
        return [name, verdict(readFileSync(join(corpus, folder, name), 'utf8'), path)] as const;
      });
    const missed = verdicts('odt').filter(([, found]) => found !== 'owned' && found !== 'msi');
    const wrong = verdicts('decoy').filter(([, found]) => found === 'owned');
    assert.deepEqual({ missed, wrong }, { missed: [], wrong: [] });
  });
});
