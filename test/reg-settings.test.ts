import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../server/src/core/message';
import * as activation from '../server/src/knowledge/activation';
import * as channels from '../server/src/knowledge/channel-guids';
import { channelNamed } from '../server/src/knowledge/channels';
import * as known from '../server/src/knowledge/known-keys';
import * as paths from '../server/src/knowledge/registry-path';
import * as services from '../server/src/knowledge/required-services';
import * as table from '../server/src/knowledge/settings';
import { citeResolves, sourceOf } from '../server/src/knowledge/sources';

const extract = join(__dirname, '..', '..', 'shared', 'knowledge', 'reg-settings.json');

const { settings } = table;
const clickToRun = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration';
const officeUpdate = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\office\\16.0\\common\\officeupdate';

function textsOf(setting: table.RegSetting): Message[] {
  const { doc, allowed = [], format, absent, since, risk, notes = [] } = setting;
  return [doc, format, absent, since?.doc, risk, ...notes, ...allowed.map((data) => data.doc)].filter(
    (text) => text !== undefined,
  );
}

/** The text and those that stand in its arguments. */
const withArguments = (text: Message): Message[] => [
  text,
  ...Object.values(text.args).flatMap((arg) => (typeof arg === 'object' ? withArguments(arg) : [])),
];

describe('registry settings', () => {
  it('are 224, each with an id of its own', () => {
    assert.equal(settings.length, 224);
    assert.equal(new Set(settings.map(({ id }) => id)).size, 224);
  });

  it('cite known pages and headings', () => {
    for (const { id, cite, sources = [] } of settings)
      for (const one of [cite, ...sources]) assert.ok(citeResolves(one), `${id} cites "${one}"`);
    const more = [...activation.activationChecks, ...activation.activationReset, ...activation.activationLastSteps];
    for (const { cite } of [...more, ...services.requiredServices, ...channels.channelGuids])
      assert.ok(citeResolves(cite), cite);
  });

  it('are documented only where a page or the templates of Microsoft say so', () => {
    const first = ['documented', 'corroborated'];
    for (const { id, evidence, cite } of settings)
      if (evidence === 'documented') assert.ok(first.includes(sourceOf(cite)!.evidence), `${id}: ${cite}`);
  });

  it('fill every placeholder', () => {
    for (const setting of settings)
      for (const { id, template, args } of textsOf(setting).flatMap(withArguments))
        assert.deepEqual([...template.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort(), Object.keys(args).sort(), id);
  });

  it('have data that fit their type, and a default among them', () => {
    for (const { id, type, allowed = [], default: preset, range, open } of settings) {
      const expected = type === 'REG_DWORD' ? 'number' : 'string';
      for (const { data } of allowed) assert.equal(typeof data, expected, id);
      if (preset === undefined) continue;
      assert.equal(typeof preset, expected, id);
      const fits = allowed.length === 0 || open || allowed.some(({ data }) => data === preset);
      assert.ok(fits || (range && Number(preset) >= range[0]), id);
    }
  });

  it('link only to settings that exist', () => {
    for (const { id, policyForm } of settings)
      if (policyForm) assert.equal(table.policyTwin(table.settingOf(policyForm)!)?.id, id);
  });

  it('are found by key and name in any letter case', () => {
    const sca = table.settingAt(clickToRun.toUpperCase(), 'sharedcomputerlicensing')!;
    assert.equal(sca.id, 'c2r-sharedcomputerlicensing');
    assert.equal(table.scopeOf(sca), 'machine');
    assert.equal(table.policyTwin(sca)?.type, 'REG_DWORD');
    assert.deepEqual(table.odtTwin(sca), { element: 'Property', property: 'SharedComputerLicensing' });
    assert.deepEqual(table.odtTwin(table.policyTwin(sca)!), table.odtTwin(sca));
    assert.ok(table.settingsOfOdt({ element: 'Property', property: 'sharedComputerLicensing' }).includes(sca));
    assert.ok(table.settingsUnderKey(clickToRun).includes(sca));
    assert.equal(table.settingsNamed('UPDATEPATH').length, 3);
    for (const name of ['constructor', '__proto__', ''])
      assert.equal(table.settingAt('HKEY_CURRENT_USER', name), undefined);
  });

  it('are found by every key and value that they have', () => {
    for (const setting of settings)
      for (const { path } of setting.keys) {
        assert.equal(table.settingAt(path, setting.name), setting, `${path} ${setting.name}`);
        assert.equal(table.keyOf(setting, path.toLowerCase())?.path, path);
      }
  });

  it('stand for every product, every class and every value of a key', () => {
    const id = (key: string, name: string) => table.settingAt(key, name)?.id;
    assert.equal(id(clickToRun, 'VisioProRetail.DeviceBasedLicensing'), 'c2r-devicebasedlicensing');
    const com = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\REGISTRY\\MACHINE\\Software\\Microsoft';
    const component = `${com}\\Office\\16.0\\Common\\COM Compatibility\\{00024500-0000-0000-C000-000000000046}`;
    assert.equal(id(component, 'ActivationFilterOverride'), 'com-activationfilteroverride');
    const next = 'HKEY_CURRENT_USER\\SOFTWARE\\Microsoft\\Office\\16.0\\Common\\Licensing\\LicensingNext';
    assert.equal(id(next, 'o365proplusretail'), 'licensingnext');
  });

  it('have twins in the other view where the two views differ', () => {
    for (const setting of settings) {
      const twin = table.twinOf(setting);
      if (twin) assert.equal(paths.otherView(setting.keys[0]!.path)?.toLowerCase(), twin.path.toLowerCase());
    }
    assert.equal(settings.filter(table.twinOf).length, 6);
    assert.equal(table.twinOf(table.settingOf('policy-extendedoffline')!), undefined);
  });

  it('know the policies that write them', () => {
    const policies = table.policiesOfSetting(table.settingOf('policy-updatebranch')!);
    assert.deepEqual(
      policies.map(({ id }) => id),
      ['L_UpdateBranch'],
    );
  });

  it('agree with the extract of the guidance', function () {
    if (!existsSync(extract)) {
      console.log(`      skipped: ${extract} is not there`);
      this.skip();
    }
    const guidance = JSON.parse(readFileSync(extract, 'utf8'));
    assert.deepEqual(settings.map(({ id }) => id).sort(), guidance.settings.map(({ id }: { id: string }) => id).sort());
    for (const from of guidance.settings) {
      const setting = table.settingOf(from.id)!;
      const ours = [setting.name, setting.type ?? '(subkeys)', setting.kind, table.scopeOf(setting), setting.range];
      assert.deepEqual(ours, [from.value, from.type, from.kind, from.scope, from.range], from.id);
      assert.deepEqual(
        setting.keys.map(({ path, role }) => `${role} ${path}`.toLowerCase()),
        from.keys.map(({ path, role }: { path: string; role: string }) => `${role} ${path}`.toLowerCase()),
        from.id,
      );
      const data = (list: readonly { data: unknown }[] = []) => list.map((one) => one.data);
      assert.deepEqual(data(setting.allowed), data(from.allowed), from.id);
      assert.equal(setting.open ?? false, from.otherDataAllowed ?? false, from.id);
      assert.equal(setting.format !== undefined, from.format !== undefined, `${from.id}: format`);
      if (from.risk) assert.ok(setting.risk, `${from.id}: risk`);
      if (from.confidence !== 'high') assert.notEqual(setting.evidence, 'documented', from.id);
      if (from.configurationXml)
        assert.equal(setting.odt?.attribute ?? `Name="${setting.odt?.property}"`, from.configurationXml.attribute);
      const office = (from.admx ?? []).filter(({ file }: { file: string }) => /16\.admx$/.test(file));
      const found = table.policiesOfSetting(setting).map(({ id }) => id);
      for (const { id } of office) assert.ok(found.includes(id), `${from.id}: ${id} is not among ${found}`);
    }
    assert.deepEqual(
      channels.channelGuids.map(({ guid, channel }) => [guid, channel]),
      guidance.channels.guids.map((one: { guid: string; odtChannel: string }) => [one.guid, one.odtChannel]),
    );
    assert.deepEqual(
      channels.channelTokens.map(({ token }) => token),
      Object.keys(guidance.channels.policyTokens),
    );
    assert.deepEqual(
      channels.updatePriority.map(({ order, manager, key, names }) => [order, manager, key, names.join(' or ')]),
      guidance.updateChannelPriority.map((one: Record<string, unknown>) => [
        one.order,
        one.manager,
        one.key,
        one.value,
      ]),
    );
    assert.deepEqual(paths.sharedKeys, guidance.sharedKeys.notRedirected);
  });
});

describe('channels in the registry', () => {
  it('are found by GUID and by word', () => {
    assert.equal(
      channels.channelOfGuid('{55336B82-A18D-4DD6-B5F6-9E5095C314A6}')?.of.name,
      'Monthly Enterprise Channel',
    );
    assert.equal(channels.guidOfChannel('Current'), '492350f6-3a01-4f97-b9c0-c7c6ddf67d60');
    assert.equal(channels.channelOfToken('deferred')?.value, 'SemiAnnual');
    assert.equal(channels.tokenOfChannel('SemiAnnual'), 'Deferred');
    assert.equal(channels.tokenOfChannel('PerpetualVL2024'), undefined);
    assert.equal(channels.channelOfGuid('constructor'), undefined);
  });

  it('agree with the words that the table of channels has', () => {
    for (const { token, channel, alias } of channels.channelTokens)
      if (!alias) assert.equal(channelNamed(channel)?.channel.policyToken, token);
  });

  it('have their GUID somewhere in an address', () => {
    const guid = '55336b82-a18d-4dd6-b5f6-9e5095c314a6';
    assert.deepEqual(channels.guidInUrl(`${channels.cdnPrefix}${guid}/x`), {
      before: channels.cdnPrefix,
      guid,
      after: '/x',
    });
    assert.equal(channels.guidInUrl('\\\\server\\share'), undefined);
  });
});

describe('paths of the registry', () => {
  it('have another view only where programs of 32 and 64 bits see different keys', () => {
    const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319';
    const twin = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Microsoft\\.NETFramework\\v4.0.30319';
    assert.equal(paths.otherView(key), twin);
    assert.equal(paths.otherView(twin), key);
    assert.equal(paths.otherView(officeUpdate), undefined);
    assert.ok(paths.isSharedKey('HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Policies\\x'));
    assert.ok(paths.isSharedKey('hkey_current_user\\Software\\x'));
    assert.equal(paths.isSharedKey('HKEY_LOCAL_MACHINE\\SOFTWARE\\PoliciesX'), false);
  });

  it('show the version of Office that they name', () => {
    const key = 'HKEY_CURRENT_USER\\Software\\Policies\\Microsoft\\office\\160\\powerpoint';
    const found = paths.officeVersionIn(key)!;
    assert.equal(key.slice(found.start, found.end), '160');
    assert.equal(paths.officeVersionIn(clickToRun), undefined);
  });

  it('are completed component by component', () => {
    const names = (path: string) => known.keysBelow(path).map(({ name }) => name);
    assert.deepEqual(names(''), ['HKEY_LOCAL_MACHINE', 'HKEY_CURRENT_USER']);
    assert.ok(names('hkey_local_machine').includes('SYSTEM'));
    assert.ok(names(clickToRun.replace(/\\Configuration$/, '')).includes('Configuration'));
    assert.deepEqual(names('HKEY_LOCAL_MACHINE\\nothing'), []);
  });

  it('are known when values are known for them, and keep the documented spelling', () => {
    assert.ok(known.isKnownKey(clickToRun.toLowerCase()));
    assert.equal(known.isKnownKey('HKEY_LOCAL_MACHINE\\SOFTWARE'), false);
    assert.ok(known.knownKeys().includes(clickToRun));
    assert.equal(known.spelledKey(`${clickToRun.toUpperCase()}\\More`), `${clickToRun}\\More`);
  });
});
