import assert from 'node:assert/strict';
import { settingsFor } from '../server/src/core/config';
import { lint } from '../server/src/core/lint';
import { allPolicies, type PolicyValue } from '../server/src/knowledge/policies';
import { type RegSetting, settings } from '../server/src/knowledge/settings';
import { reg } from '../server/src/reg';
import { expectedAt } from '../server/src/reg/expected';
import { hexText, quoted } from '../server/src/reg/spelling';

const header = 'Windows Registry Editor Version 5.00\n\n';

/** The rules that judge each value by what is known about it alone. */
const generic = new Set([
  'reg/wrong-type',
  'reg/unusual-type',
  'reg/unknown-data',
  'reg/dword-decimal-suspect',
  'reg/data-out-of-range',
  'reg/data-format',
  'reg/wrong-hive',
  'reg/sca-wrong-key',
  'reg/near-miss-key',
  'reg/near-miss-value',
  'reg/office-version-path',
  'reg/versionless-path',
  'reg/unknown-policy-value',
  'reg/value-name-as-key',
  'reg/wow6432-pointless',
]);

const found = (text: string): string[] =>
  lint(reg, reg.parse({ text: header + text, path: 'settings.reg' }), settingsFor({}, undefined, '2026-11-21'))
    .filter(({ rule }) => generic.has(rule))
    .map(({ rule, span }) => `${rule}: ${(header + text).slice(span.start, span.end)}`);

const block = (key: string, name: string, data: string) => `[${key}]\n${quoted(name)}=${data}\n`;

/** Data as a file has it, by its type. */
function written(type: string | undefined, data: number | string): string {
  if (type === 'REG_DWORD') return `dword:${Number(data).toString(16).padStart(8, '0')}`;
  if (type === 'REG_QWORD') return 'hex(b):01,00,00,00,00,00,00,00';
  if (type === 'REG_EXPAND_SZ') return hexText(2, Buffer.from(`${data}\0`, 'utf16le'), '\n');
  if (type === 'REG_MULTI_SZ') return hexText(7, Buffer.from(`${data}\0\0`, 'utf16le'), '\n');
  return quoted(String(data));
}

const sample = ({ range, allowed }: Pick<RegSetting, 'range'> & { allowed?: readonly (number | string)[] }) =>
  range ? [...range] : (allowed ?? []);

describe('known settings in .reg files', () => {
  it('takes all data that the guidance allows, in every key that it names', () => {
    const wrong = settings.flatMap(({ keys, name, type, range, allowed }) =>
      name === '*'
        ? []
        : sample({ range, allowed: allowed?.map(({ data }) => data) }).flatMap((data) =>
            keys.flatMap(({ path }) => found(block(path, name, written(type, data)))),
          ),
    );
    assert.deepEqual(wrong, []);
  });

  it('takes all data that the templates write', () => {
    const blocks = allPolicies().flatMap(({ class: scope, values }) => {
      const hive = scope === 'Machine' ? 'HKEY_LOCAL_MACHINE' : 'HKEY_CURRENT_USER';
      return values.flatMap((value) =>
        texts(value).map((data) => block(`${hive}\\${value.key}`, value.name ?? 'x', data)),
      );
    });
    assert.deepEqual(found(blocks.join('')), []);
  });

  it('finds a dword where a text belongs, and a text where a dword belongs', () => {
    const silent = settings.filter(({ keys: [key], name, type, kind }) => {
      if (!key || name === '*' || kind === 'state' || (type !== 'REG_SZ' && type !== 'REG_DWORD')) return false;
      return found(block(key.path, name, type === 'REG_SZ' ? 'dword:00000001' : '"1"')).length !== 1;
    });
    assert.deepEqual(
      silent.map(({ id }) => id),
      [],
    );
  });

  it('finds policies of Office in the other hive', () => {
    const silent = settings.filter(({ keys, name, kind, type, obsolete }) => {
      const [key] = keys;
      // What Office ignores by now does nothing in either hive.
      if (
        !key ||
        obsolete ||
        kind !== 'policy' ||
        keys.length > 1 ||
        !/\\policies\\microsoft\\office\\/i.test(key.path)
      )
        return false;
      const [hive, other] = /^HKEY_CURRENT_USER/.test(key.path)
        ? ['HKEY_CURRENT_USER', 'HKEY_LOCAL_MACHINE']
        : ['HKEY_LOCAL_MACHINE', 'HKEY_CURRENT_USER'];
      // Some policies are for the device and for users.
      if (expectedAt(key.path.replace(hive!, other!), name)) return false;
      const rules = found(block(key.path.replace(hive!, other!), name, written(type, 1)));
      return !rules.some((rule) => /^reg\/(?:wrong-hive|sca-wrong-key):/.test(rule));
    });
    assert.deepEqual(
      silent.map(({ id }) => id),
      [],
    );
  });

  it('says nothing of keys of other software', () => {
    assert.deepEqual(
      found(
        `${block('HKEY_CURRENT_USER\\Software\\LibreOffice\\Options', 'EnableLogging', '"yes"')}${block('HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso\\Office\\Security', 'VBAWarnings', '"9"')}`,
      ),
      [],
    );
  });
});

function texts({ type, allowed, range, kind }: PolicyValue): string[] {
  if (kind === 'list') return [quoted('anything')];
  const data = range ?? allowed ?? [''];
  return data.map((one) => written(type, type === 'REG_DWORD' && typeof one === 'string' ? 1 : one));
}
