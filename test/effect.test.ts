import assert from 'node:assert/strict';
import { render } from '../server/src/core/message';
import { odt } from '../server/src/odt';

const effectOf = (inner: string) =>
  odt.effect(odt.parse({ text: `<Configuration>${inner}</Configuration>`, path: 'configuration.xml' }));
const stepsOf = (inner: string) => effectOf(inner).data.steps as { action: string }[];
const actions = (inner: string) => stepsOf(inner).map(({ action }) => action);

const told = (inner: string) =>
  effectOf(inner)
    .lines.map((line) => render(line))
    .join('\n');

const product = (id: string, inner = '<Language ID="en-us" />') => `<Product ID="${id}">${inner}</Product>`;

describe('effect', () => {
  it('removes before it installs, wherever Remove stands (a Microsoft engineer in issue 1009)', () => {
    const text = `<Add>${product('O365ProPlusRetail')}</Add><RemoveMSI /><Remove All="TRUE" />`;
    assert.deepEqual(actions(text), ['remove', 'removeMsi', 'install', 'download']);
  });

  it('keeps what IgnoreProduct names', () =>
    assert.deepEqual(stepsOf('<RemoveMSI><IgnoreProduct ID="VisPro" /></RemoveMSI>')[0], {
      action: 'removeMsi',
      except: ['VisPro'],
    }));

  it('tells products, languages and apps left out', () =>
    assert.deepEqual(
      stepsOf(
        `<Add Channel="Current">${product('O365ProPlusRetail', '<Language ID="MatchOS" Fallback="en-us" /><ExcludeApp ID="Teams" />')}</Add>`,
      )[0],
      {
        action: 'install',
        id: 'O365ProPlusRetail',
        name: 'Microsoft 365 Apps for enterprise',
        edition: null,
        channel: 'Current',
        version: null,
        source: null,
        languages: ['MatchOS (else en-us)'],
        without: ['Teams'],
        onlyIfMsi: [],
        cdnFallback: false,
        targetProducts: [],
      },
    ));

  it('tells on which MSI products an installation depends', () => {
    const text =
      '<Add><Product ID="ProjectProRetail" MSICondition="PrjStd,PrjStdR"><Language ID="en-us" /></Product></Add>';
    assert.deepEqual((stepsOf(text)[0] as { onlyIfMsi?: string[] }).onlyIfMsi, ['PrjStd', 'PrjStdR']);
    assert.match(told(text), /but only where one of these MSI products is found: PrjStd, PrjStdR/);
  });

  it('says that MatchInstalled does not work with /download', () => {
    const text = `<Add Version="MatchInstalled">${product('VisioProRetail', '<Language ID="matchinstalled" />')}</Add>`;
    const download = stepsOf(text).find(({ action }) => action === 'download') as { unsupported?: string[] };
    assert.deepEqual(download.unsupported, ['Version="MatchInstalled"', 'Language ID="MatchInstalled"']);
    assert.match(told(text), /download cannot be used with `Version="MatchInstalled"`, `Language ID="MatchInstalled"`/);
    assert.doesNotMatch(told(`<Add>${product('VisioProRetail')}</Add>`), /cannot be used/);
  });

  it('moves an installation that names no product', () =>
    assert.deepEqual(actions('<Add OfficeClientEdition="64" MigrateArch="TRUE" />'), ['migrate']));

  it('moves the installation before it adds products', () => {
    const text = `<Add OfficeClientEdition="64" MigrateArch="TRUE">${product('VisioProRetail')}</Add>`;
    assert.deepEqual(actions(text), ['migrate', 'install', 'download']);
  });

  it('tells of the CDN, of Configuration Manager and of the product whose languages are taken', () => {
    const languages = '<Language ID="MatchInstalled" TargetProduct="O365ProPlusRetail" />';
    const text = `<Add SourcePath="S" AllowCdnFallback="TRUE" OfficeMgmtCOM="TRUE">${product('VisioProRetail', languages)}</Add>`;
    assert.match(
      told(text),
      /languages MatchInstalled \(TargetProduct O365ProPlusRetail\), from S \(languages that it/,
    );
    assert.match(told(text), /Sets `Add OfficeMgmtCOM` to `TRUE`/);
    const { cdnFallback, targetProducts } = stepsOf(text)[0] as { cdnFallback?: boolean; targetProducts?: string[] };
    assert.deepEqual([cdnFallback, targetProducts], [true, ['O365ProPlusRetail']]);
  });

  it('names products in the language of the reader, and as ever in the data', () => {
    const text = `<Add>${product('VisioProRetail')}</Add>`;
    const installed = render(effectOf(text).lines[2]!, { 'knowledge/product-name.VisioProRetail': 'Visio, myös' });
    assert.match(installed, /\*\*Visio, myös\*\*/);
    assert.match((stepsOf(text)[0] as { name?: string }).name ?? '', /also Visio Professional 2016 retail/);
  });

  it('knows a file for /customize', () => {
    const preferences = '<AppSettings><User Key="k" Name="n" Value="" Type="REG_SZ" /></AppSettings>';
    assert.match(told(preferences), /## setup\.exe \/customize\n1\. Writes the preference `n` with an empty value/);
    assert.match(told(`${preferences}<Remove All="TRUE" />`), /## setup\.exe \/configure/);
  });

  it('says so when a value is empty', () =>
    assert.match(told('<Updates TargetVersion="" />'), /Gives `Updates TargetVersion` an empty value/));

  it('leaves out defaults of what the file does not do', () => {
    const settings = (text: string) =>
      (effectOf(text).data.defaults as { setting: string }[]).map(({ setting }) => setting);
    assert.deepEqual(settings('<Remove All="TRUE" />'), ['Display Level', 'Property FORCEAPPSHUTDOWN']);
    assert.deepEqual(settings('<Updates Channel="Current" />'), []);
    assert.deepEqual(settings('<AppSettings><Setup Name="Company" Value="x" /></AppSettings>'), []);
  });

  it('lists what the file leaves open, with the documented defaults', () => {
    const defaults = effectOf(`<Add>${product('O365ProPlusRetail')}</Add>`).data.defaults as { setting: string }[];
    assert.deepEqual(
      defaults.map(({ setting }) => setting),
      [
        'Add OfficeClientEdition',
        'Add Channel',
        'Add Version',
        'Add SourcePath',
        'Updates Enabled',
        'Updates UpdatePath',
        'Display Level',
        'Display AcceptEULA',
        'Property FORCEAPPSHUTDOWN',
      ],
    );
  });

  it('tells as a step only what the format has, and what else stands there apart', () => {
    const { steps, passedOver } = effectOf(
      `<Display level="None" AcceptEula="TRUE" Level="Full" /><Updates enabled="FALSE" Foo="bar" xmlns:x="y" />
<Property Name="SharedComputerLicense" Value="1" /><Property Name="SharedComputerLicensing" Value="1" />
<Property Name="FORCEAPPSHUTDOWN" Value="" /><AppSettings><Setup Name="Organisation" Value="Contoso" /><User Name="a" /></AppSettings>
<remove All="TRUE"><Product ID="x" /></remove><Logging Level="Off" /><ExcludeApp ID="Teams" />`,
    ).data;
    assert.deepEqual(steps, [
      { action: 'configure', setting: 'SharedComputerLicensing', value: '1' },
      { action: 'configure', setting: 'Display Level', value: 'Full' },
    ]);
    assert.deepEqual(passedOver, [
      { setting: 'Display level', line: 1 },
      { setting: 'Display AcceptEula', line: 1 },
      { setting: 'Updates enabled', line: 1 },
      { setting: 'Updates Foo', line: 1 },
      { setting: 'Property SharedComputerLicense', line: 2 },
      { setting: 'Property FORCEAPPSHUTDOWN', line: 3 },
      { setting: 'Setup Organisation', line: 3 },
      { setting: 'User a', line: 3 },
      { setting: 'remove', line: 4 },
      { setting: 'Logging', line: 4 },
      { setting: 'ExcludeApp', line: 4 },
    ]);
  });

  it('names the policies that win', () =>
    assert.deepEqual(effectOf('<Updates Channel="Current" />').data.overriddenByPolicy, [
      { setting: 'Updates Channel', policy: 'Update Channel' },
    ]));

  it('names the oldest tool that knows everything in the file', () => {
    assert.equal(effectOf('<Property Name="TenantAssociationKey" Value="x" />').data.minimumOdt, '16.0.19929.20062');
    assert.equal(effectOf('<Add Version="MatchInstalled" />').data.minimumOdt, '16.0.11615.33602');
    assert.equal(effectOf('<RemoveMSI />').data.minimumOdt, '16.0.12827.20268');
    assert.equal(effectOf('<Remove All="TRUE" />').data.minimumOdt, null);
  });

  it('says first that a broken file does nothing', () => {
    const { lines, data } = odt.effect(odt.parse({ text: '<Configuration><Add>', path: 'configuration.xml' }));
    assert.equal(data.wellFormed, false);
    assert.match(render(lines[1]!), /stops before the first step/);
  });
});
