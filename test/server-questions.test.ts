import assert from 'node:assert/strict';
import {
  type EffectResult,
  effectRequest,
  type FindingsResult,
  findingsRequest,
  type RuleResult,
  routesRequest,
  ruleRequest,
  type Status,
  switchesRequest,
  type ValuesResult,
  valuesRequest,
} from '../server/src/lsp/protocol';
import { Editor } from './lsp/editor';

const configuration = (channel: string, inside = '') => `<Configuration>
  <Add OfficeClientEdition="64" Channel="${channel}"${inside}>
    <Product ID="O365ProPlusRetail">
      <Language ID="en-us" />
    </Product>
  </Add>
</Configuration>
`;
const script = `function FindProxyForURL(url, host) {
  return dnsDomainIs(host, ".example.com") ? "DIRECT" : "PROXY proxy.example.com:8080";
}
`;

describe('questions to the language server', () => {
  let editor: Editor;

  before(async () => {
    editor = await Editor.start({
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { status: true },
    });
  });

  after(async () => {
    assert.equal(await editor.stop(), 0);
    assert.deepEqual(editor.log, []);
  });

  const switchesOf = async (name: string, text: string) => {
    const uri = await editor.open(`file:///switches/${name}.xml`, text);
    return editor.request<string[]>(switchesRequest, { uri });
  };

  it('which switch: one to install from the Office CDN', async () =>
    assert.deepEqual(await switchesOf('cdn', configuration('Current')), ['/configure']));

  it('which switch: two for a folder that is filled and then installed from', async () =>
    assert.deepEqual(await switchesOf('share', configuration('Current', ' SourcePath="\\\\server\\share"')), [
      '/configure',
      '/download',
    ]));

  it('which switch: not /download for what is matched to the installation', async () => {
    const text = configuration('Current', ' Version="MatchInstalled" SourcePath="\\\\server\\share"');
    assert.deepEqual(await switchesOf('installed', text), ['/configure']);
  });

  it('which switch: /customize for nothing but preferences', async () => {
    const user = '<User Key="software\\x" Name="a" Value="1" Type="REG_DWORD" App="excel16" Id="L_a" />';
    const text = `<Configuration><AppSettings>${user}</AppSettings></Configuration>`;
    assert.deepEqual(await switchesOf('preferences', text), ['/customize']);
  });

  it('which switch: none where there is nothing to do', async () =>
    assert.deepEqual(await switchesOf('configuration', '<Configuration></Configuration>'), []));

  it('findings of a text that is not open, with rule, place, guidance and fixes', async () => {
    const file = { uri: 'file:///closed/configuration.xml', text: configuration('Curent') };
    const found = await editor.request<FindingsResult>(findingsRequest, file);
    assert.equal(found.kind, 'odt');
    const finding = found.findings.find(({ rule }) => rule === 'odt/channel-unknown');
    assert.deepEqual([finding?.line, finding?.column, finding?.severity], [2, 42, 'warning']);
    assert.match(finding?.guidance ?? '', /^https:\/\/learn\.microsoft\.com\//);
    assert.deepEqual(finding?.fixes, ['Change to "Current"']);
  });

  it('findings of an open document, whatever text is sent', async () => {
    const uri = await editor.open('file:///open/configuration.xml', configuration('Curent'));
    const found = await editor.request<FindingsResult>(findingsRequest, { uri, text: configuration('Current') });
    assert.ok(found.findings.some(({ rule }) => rule === 'odt/channel-unknown'));
  });

  it('findings of a file that is not ours: none can be given', async () =>
    assert.equal(await editor.request(findingsRequest, { uri: 'file:///closed/a.xml', text: '<log4j />' }), null));

  it('the routes of some addresses', async () => {
    const params = { uri: 'file:///closed/proxy.pac', text: script, urls: ['https://www.example.com/'] };
    const { markdown } = await editor.request<EffectResult>(routesRequest, params);
    assert.match(markdown, /www\.example\.com.*DIRECT/);
    assert.doesNotMatch(markdown, /outlook/);
  });

  it('the routes of Microsoft 365', async () => {
    const params = { uri: 'file:///closed/proxy.pac', text: script };
    const { markdown } = await editor.request<EffectResult>(routesRequest, params);
    assert.match(markdown, /outlook\.office\.com.*PROXY proxy\.example\.com:8080/);
  });

  it('a rule by its id, and none by another', async () => {
    const rule = await editor.request<RuleResult>(ruleRequest, { rule: 'odt/channel-unknown' });
    assert.equal(rule.severity, 'warning');
    assert.match(rule.summary, /channel/);
    assert.ok(rule.guidance[0]?.url.startsWith('https://'));
    assert.equal(await editor.request(ruleRequest, { rule: 'odt/nothing-like-it' }), null);
  });

  const values = async (params: object) => {
    const result = await editor.request<ValuesResult | null>(valuesRequest, params);
    return result?.values.map(({ value }) => value);
  };

  it('the values of an attribute, a property and a registry value', async () => {
    assert.ok((await values({ element: 'Add', attribute: 'Channel' }))?.includes('MonthlyEnterprise'));
    assert.deepEqual(await values({ property: 'SharedComputerLicensing' }), ['0', '1']);
    const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\office\\16.0\\common\\officeupdate';
    assert.ok((await values({ key, value: 'updatebranch' }))?.some((value) => value.includes('Current')));
  });

  it('the languages that a product has', async () => {
    const ofAny = await values({ element: 'Language', attribute: 'ID' });
    const ofVisio = await values({ element: 'Language', attribute: 'ID', product: 'VisioProRetail' });
    assert.ok(ofAny && ofVisio && ofVisio.length > 10 && ofVisio.length < ofAny.length);
  });

  it('the values of what does not exist: none can be given', async () => {
    assert.equal(await values({ element: 'Add', attribute: 'Colour' }), undefined);
    assert.equal(await values({ element: 'Add', attribute: 'Channel="' }), undefined);
    assert.equal(await values({}), undefined);
  });

  it('the page about a kind of file comes with the status', async () => {
    const uri = await editor.open('file:///status/proxy.pac', script, 'javascript');
    await editor.pull(uri);
    const status = editor.notifications.map(({ params }) => params as Status).find((one) => one?.uri === uri);
    assert.match(status?.page ?? '', /^https:\/\/developer\.mozilla\.org\//);
    assert.ok(await editor.request(effectRequest, { uri }));
  });
});
