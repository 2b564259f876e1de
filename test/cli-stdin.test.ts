import assert from 'node:assert/strict';
import { build, inPlace, log4j, misspelt, type Place } from './cli/run';

/** Below a configuration file that turns the only finding off, and one that leaves files out. */
const files = {
  '.m365lint.jsonc': '{ "root": true, "rules": { "odt/channel-unknown": "off" } }',
  'sub/a.xml': misspelt,
  'left-out/.m365lint.jsonc': '{ "root": true, "exclude": ["old/"] }',
  'left-out/old/a.xml': misspelt,
  'taken-in/.m365lint.jsonc': '{ "root": true, "include": ["*.xml"] }',
  'taken-in/a.xml': log4j,
  'apart/here/.m365lint.jsonc': '{ "root": true }',
};

describe('standard input is checked as the file whose name it has', () => {
  before(build);

  const check = (place: Place, folder: string, name: string | undefined, input: string) =>
    place.run(['-', ...(name === undefined ? [] : ['--stdin-filename', name])], { input, folder: place.at(folder) });

  const cases: [what: string, folder: string, name: string | undefined, input: string, out: RegExp, err: RegExp][] = [
    ['with the configuration above the working directory', 'sub', 'a.xml', misspelt, /^$/, /^$/],
    ['with that configuration without a name too', 'sub', undefined, misspelt, /^$/, /^$/],
    [
      'with the configuration of another folder, and none of the working directory',
      'apart/here',
      '../there/a.xml',
      misspelt,
      /^$/,
      /^$/,
    ],
    [
      'and not at all when it is excluded',
      'left-out',
      'old/a.xml',
      misspelt,
      /^$/,
      /^old\/a\.xml is not checked .*exclud/,
    ],
    ['though a folder of that name is excluded', 'left-out', undefined, misspelt, /odt\/channel-unknown/, /^$/],
    ['whatever it holds when it is included', 'taken-in', 'a.xml', log4j, /^a\.xml:\d/, /^$/],
  ];
  for (const [what, folder, name, input, out, err] of cases)
    it(
      what,
      inPlace(files, (place) => {
        const result = check(place, folder, name, input);
        assert.match(result.out, out);
        assert.match(result.err, err);
      }),
    );

  it(
    'by effect too',
    inPlace({ 'sub/.m365lint.jsonc': '{ "root": true, "cloud": "China" }' }, (place) => {
      const input = 'function FindProxyForURL(url, host) { return "DIRECT"; }';
      const tell = (...name: string[]) => place.run(['effect', '-', ...name], { input }).out;
      assert.notEqual(tell('--stdin-filename', 'sub/p.pac'), tell('--stdin-filename', 'p.pac'));
    }),
  );
});
