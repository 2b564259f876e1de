import assert from 'node:assert/strict';
import { settingsFor } from '../server/src/core/config';
import { lint } from '../server/src/core/lint';
import { render } from '../server/src/core/message';
import { odt } from '../server/src/odt';

const settings = settingsFor({}, undefined, '2026-11-21');

const product = (id: string) => `<Product ID="${id}"><Language ID="en-us" /></Product>`;

const cases: [what: string, rule: string, inner: string, offered: string[]][] = [
  [
    'a channel that lacks the products of Add',
    'odt/channel-add-updates-mismatch',
    `<Add Channel="PerpetualVL2024">${product('ProPlus2024Volume')}</Add><Updates Channel="Current" />`,
    ['Change Updates to "PerpetualVL2024"'],
  ],
  [
    'another channel than that of the build',
    'odt/channel-semiannual',
    `<Add Channel="SemiAnnual" Version="16.0.17928.20156">${product('O365ProPlusRetail')}</Add>`,
    [],
  ],
];

describe('no fix offers', () => {
  for (const [what, rule, inner, offered] of cases)
    it(what, () => {
      const doc = odt.parse({ text: `<Configuration>${inner}</Configuration>`, path: 'configuration.xml' });
      const problem = lint(odt, doc, settings).find((found) => found.rule === rule);
      assert.deepEqual(
        problem?.fixes.map(({ title }) => render(title)),
        offered,
      );
    });
});
