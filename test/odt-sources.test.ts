import assert from 'node:assert/strict';
import { settingsFor } from '../server/src/core/config';
import { lint } from '../server/src/core/lint';
import { citeResolves } from '../server/src/knowledge/sources';
import { odt } from '../server/src/odt';

const settings = settingsFor({}, undefined, '2026-11-21');

function firstSource(rule: string, inner: string): string | undefined {
  const doc = odt.parse({ text: `<Configuration>${inner}</Configuration>`, path: 'configuration.xml' });
  return lint(odt, doc, settings).find((problem) => problem.rule === rule)?.sources[0];
}

const product = (inner: string) => `<Add><Product ID="O365ProPlusRetail">${inner}</Product></Add>`;

/** An editor opens the first source of a finding, so a rule about several attributes names the one at hand. */
describe('the guidance of a finding', () => {
  const cases: [rule: string, inner: string, heading: string][] = [
    ['odt/boolean-value', '<Remove All="yes" />', 'all-attribute-part-of-remove-element'],
    ['odt/boolean-value', '<Updates Enabled="yes" />', 'enabled-attribute-part-of-updates-element'],
    ['odt/missing-required-attribute', product('<Language />'), 'id-attribute-part-of-language-element'],
    ['odt/missing-required-attribute', product('<ExcludeApp />'), 'id-attribute-part-of-excludeapp-element'],
    ['odt/id-empty', product('<Language ID="" />'), 'id-attribute-part-of-language-element'],
    ['odt/id-empty', '<Property Name="" Value="1" />', 'name-attribute-part-of-property-element'],
    ['odt/channel-unknown', '<Updates Channel="Curent" />', 'channel-attribute-part-of-updates-element'],
    ['odt/channel-unknown', '<Add Channel="Curent" />', 'channel-attribute-part-of-add-element'],
  ];
  for (const [rule, inner, heading] of cases)
    it(`${rule} in ${inner}`, () => {
      const cite = firstSource(rule, inner);
      assert.equal(cite, `odt-options#${heading}`);
      assert.ok(citeResolves(cite));
    });
});
