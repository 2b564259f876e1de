import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, clean, inPlace, log4j, misspelt, unclosed, unusedIgnore } from './cli/run';

/** The program of the package @microsoft/sarif-multitool, too large to be installed with the others. */
const multitool = process.env.SARIF_MULTITOOL;

const twice = clean.replace(/ {4}<Product.*<\/Product>\n/s, (product) => product + product);
const files = { 'a b/über#1.xml': misspelt, 'b.xml': unclosed, 'c.xml': unusedIgnore, 'd.xml': twice, 'e.xml': log4j };

/** Only these say that something is wrong; notes also complain that nothing is embedded and that there is no network. */
const graveKinds = new Set(['error', 'warning']);

describe('SARIF by the rules of its makers and of GitHub', () => {
  before(function () {
    if (multitool) return build();
    console.log('      SARIF_MULTITOOL does not name the program; skipped.');
    this.skip();
  });

  const examples = ['shared-computer/configuration.xml', 'shared-computer/settings.reg', 'proxy.pac'];
  const cases: [name: string, files: Record<string, string>][] = [
    ['with findings of every kind', files],
    [
      'for the examples',
      Object.fromEntries(examples.map((name) => [name, readFileSync(join(__dirname, '../examples', name), 'utf8')])),
    ],
    ['without findings', { 'a.xml': clean }],
    ['without files', {}],
  ];
  for (const [name, given] of cases)
    it(
      name,
      inPlace(given, (place) => {
        place.run(['--format', 'sarif=log.sarif', '--fail-on', 'never']);
        const args = [
          'validate',
          'log.sarif',
          '-o',
          'out.sarif',
          '--log',
          'ForceOverwrite',
          '--rule-kind',
          'Sarif;Ghas',
        ];
        const { stdout } = spawnSync(multitool!, args, { cwd: place.folder, encoding: 'utf8' });
        // Its exit code is 0 whatever it finds.
        const [run] = JSON.parse(readFileSync(place.at('out.sarif'), 'utf8')).runs;
        const grave = run.results.filter(({ level = 'warning' }: { level?: string }) => graveKinds.has(level));
        assert.deepEqual(grave, [], stdout);
        assert.equal(run.invocations[0].executionSuccessful, true);
      }),
    );
});
