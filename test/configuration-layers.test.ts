import assert from 'node:assert/strict';
import { joinLayers } from '../server/src/core/layers';

const today = '2026-11-21';
const rule = { id: 'odt/channel-unknown' };

describe('configurations joined for one file', () => {
  it('a nearer one wins, rule by rule and key by key', () => {
    const outer = { configuration: { rules: { [rule.id]: 'off', 'odt/other': 'error' }, tenant: 'a' } } as const;
    const inner = { configuration: { rules: { [rule.id]: 'hint' } } } as const;
    const { settings } = joinLayers([outer, inner], today);
    assert.deepEqual([settings.levelOf(rule), settings.levelOf({ id: 'odt/other' })], ['hint', 'error']);
    assert.equal(settings.tenant, 'a');
  });

  it('the rules of a nearer one win over the overrides of an outer one', () => {
    const outer = {
      configuration: { overrides: [{ files: ['*.xml'], rules: { [rule.id]: 'off' } }] },
      path: 'a/b.xml',
    } as const;
    const inner = { configuration: { rules: { [rule.id]: 'error' } }, path: 'b.xml' } as const;
    assert.equal(joinLayers([outer as never], today).settings.levelOf(rule), 'off');
    assert.equal(joinLayers([outer as never, inner], today).settings.levelOf(rule), 'error');
  });

  for (const [pattern, excluded] of [
    ['old', true],
    ['old/', true],
    ['deploy/old/**', true],
    ['*.xml', true],
    ['./a.xml', false],
    ['old/*.xml', false],
  ] as const)
    it(`excluding ${pattern} ${excluded ? 'takes' : 'leaves'} deploy/old/a.xml`, () => {
      const layer = { configuration: { exclude: [pattern] }, path: 'deploy/old/a.xml' };
      assert.equal(joinLayers([layer, { configuration: {} }], today).excluded, excluded);
    });

  it('nothing is excluded or included by patterns when the file has no path', () => {
    const { excluded, included } = joinLayers([{ configuration: { exclude: ['*'], include: ['*'] } }], today);
    assert.deepEqual([excluded, included], [false, false]);
  });
});
