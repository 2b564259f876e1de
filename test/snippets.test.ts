import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluating, loadEngine } from '../scripts/pages/evaluate';
import { settingsFor } from '../server/src/core/config';
import { lint } from '../server/src/core/lint';
import { render } from '../server/src/core/message';
import { activationHosts } from '../server/src/knowledge/activation-hosts';
import { type Category, covers, endpoints } from '../server/src/knowledge/endpoints';
import { allLanguages, languageOf } from '../server/src/languages';
import { nestedDefaults } from '../server/src/pac/direct-block';

interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

const packs = [
  { id: 'odt', path: 'configuration.xml', least: 14 },
  { id: 'reg', path: 'settings.reg', least: 10 },
  { id: 'pac', path: 'proxy.pac', least: 8 },
];

const snippetsOf = (id: string) =>
  JSON.parse(readFileSync(join(__dirname, `../snippets/${id}.json`), 'utf8')) as Record<string, Snippet>;

/** The body as VS Code inserts it in an empty file: the default of each stop, the first or another of each choice. */
function filledIn({ body }: Snippet, nth: number): string {
  const firstOf = (list: string) => list.split(',')[nth] ?? list.split(',').at(-1)!;
  return body
    .join('\n')
    .replace(/\$\{TM_LINE_INDEX\/\^\(0\)\?\.\*\$\/\$\{1:\+([^}]*)\}\/\}/g, '$1')
    .replace(/\$\{\d+\|([^|]*)\|\}/g, (_, list: string) => firstOf(list))
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

/** Most snippets for PAC scripts are parts of the function that every script has. */
function inScript(text: string): string {
  if (text.includes('function FindProxyForURL')) return text;
  const ending = /^return/m.test(text) ? '' : '\n  return "PROXY proxy.example.com:8080";';
  const optimize = text.includes('*.sharepoint.com') ? '' : `\n${filledIn(snippetsOf('pac')[optimizeName]!, 0)}`;
  return `function FindProxyForURL(url, host) {\n  host = host.toLowerCase();${optimize}\n${text}${ending}\n}\n`;
}

const optimizeName = 'Microsoft 365: Optimize past the proxy';

for (const { id, path, least } of packs)
  describe(`snippets of ${id}`, () => {
    const snippets = snippetsOf(id);
    const settings = settingsFor({}, path, '2026-11-21');
    const language = evaluating(allLanguages().find((one) => one.id === id)!, settings);
    before(loadEngine);

    it(`are at least ${least}`, () => assert.ok(Object.keys(snippets).length >= least));

    for (const [name, snippet] of Object.entries(snippets)) {
      it(`${name} has a prefix of its own`, () =>
        assert.equal(Object.values(snippets).filter(({ prefix }) => prefix === snippet.prefix).length, 1));

      for (const nth of [0, 1])
        it(`${name} is clean once filled in (choice ${nth + 1})`, () => {
          const text = id === 'pac' ? inScript(filledIn(snippet, nth)) : filledIn(snippet, nth);
          assert.equal(languageOf({ text })?.id, id);
          const problems = lint(language, language.parse({ text, path }), settings);
          assert.deepEqual(
            problems.map(({ rule, message }) => `${rule}: ${render(message)}`),
            [],
          );
        });

      if (language.format)
        it(`${name} is in the form that the formatter makes`, () =>
          assert.deepEqual(language.format!(language.parse({ text: filledIn(snippet, 0), path })), []));
    }
  });

describe('hosts of Microsoft 365 in the snippets', () => {
  /** In the order in which the snippet of this name tests them. */
  const tested = (name: string) =>
    [
      ...snippetsOf('pac')
        [name]!.body.join('\n')
        .matchAll(/(?:host == |shExpMatch\(host, )"([^"]+)"/g),
    ].map((match) => match[1]!);
  const listed = (...categories: Category[]) => {
    const all = endpoints('Worldwide').filter(({ category }) => categories.includes(category));
    const patterns = all.map(({ pattern }) => pattern);
    return patterns.filter((pattern) => !patterns.some((other) => covers(other, pattern))).sort();
  };

  it('are those of the list', () => {
    assert.deepEqual(tested(optimizeName).sort(), listed('Optimize'));
    const [first, second, ...others] = tested('Microsoft 365: Optimize and Allow past the proxy');
    assert.deepEqual([first, second], nestedDefaults('Worldwide'));
    assert.deepEqual(others.sort(), listed('Optimize', 'Allow'));
    assert.ok(listed('Optimize').every((pattern) => tested('PAC script').includes(pattern)));
  });

  it('are those of activation', () => {
    const hosts = tested('Activation of Office past the proxy');
    assert.deepEqual(
      activationHosts.filter((host) => !hosts.includes(host)),
      [],
    );
  });
});
