import assert from 'node:assert/strict';
import { settingsFor } from '../server/src/core/config';
import { fixAll } from '../server/src/core/fix';
import type { Language, Pack, ParsedDocument } from '../server/src/core/language';
import { lint } from '../server/src/core/lint';
import { render } from '../server/src/core/message';
import type { Rule } from '../server/src/core/rule';
import { allLanguages, languageOf, packs } from '../server/src/languages';

/** A language is a folder and a line: this one is shopping lists, in which milk is a mistake. */
interface ListDocument extends ParsedDocument {
  items: { name: string; start: number }[];
}

const milk: Rule<ListDocument> = {
  id: 'list/milk',
  formerly: ['list/cow'],
  severity: 'warning',
  summary: 'Milk on the list.',
  sources: [],
  messages: { found: '"{name}" is on the list.', swap: 'Take oats' },
  check(doc, report) {
    for (const { name, start } of doc.items) {
      if (!name.startsWith('milk')) continue;
      const span = { start, end: start + name.length };
      report(span, 'found', {
        args: { name },
        fixes: [{ title: 'swap', edits: [{ span, text: 'oats' }], safe: true }],
      });
    }
  },
};

const list: Language<ListDocument> = {
  id: 'list',
  languageIds: ['list'],
  extensions: ['.list'],
  extras: [],
  owns: ({ path }) => ({ owned: path?.endsWith('.list') ?? false }),
  parse(file) {
    const lines = [...file.text.matchAll(/[^\n]+/g)].map((match) => ({ name: match[0], start: match.index }));
    const comments = lines
      .filter(({ name }) => name.startsWith('#'))
      .map(({ name, start }) => ({ start, end: start + name.length }));
    return {
      ...file,
      comments,
      syntaxErrors: [],
      items: lines.filter(({ name }) => !name.startsWith('#')),
      ignoreReach: (end) => Math.max(file.text.indexOf('\n', end + 1), 0) || file.text.length,
    };
  },
  rules: [milk],
  complete: () => [],
  hover: () => undefined,
  outline: () => [],
  folds: () => [],
  enclosing: () => [],
  links: () => [],
  linked: () => [],
  effect: () => ({ data: {}, lines: [] }),
  comment: (text) => `# ${text}`,
};

const settings = settingsFor({}, undefined, '2026-11-21');
const found = (text: string, use = settings) =>
  lint(list, list.parse({ text, path: 'a.list' }), use).map(({ rule, message }) => `${rule}: ${render(message)}`);

const pack: Pack = { ...list, load: () => list as unknown as Language };

describe('a second language', () => {
  it('is found by path', () => assert.equal(languageOf({ text: '', path: 'a.list' }, [...packs, pack])?.id, 'list'));

  it('is linted by the same engine', () =>
    assert.deepEqual(found('bread\nmilk 1 l\n'), ['list/milk: "milk 1 l" is on the list.']));

  it('is fixed by the same engine, until nothing is left', () => {
    const file = { text: 'milk\nbread\nmilk\n', path: 'a.list' };
    assert.equal(fixAll(list, file, settings).text, 'oats\nbread\noats\n');
  });

  it('is ignored to the end of the next line', () =>
    assert.deepEqual(found('# m365lint-ignore list/milk: a guest drinks it\nmilk 1\nmilk 2\n'), [
      'list/milk: "milk 2" is on the list.',
    ]));

  it('is ignored by the old name of a rule', () => assert.deepEqual(found('# m365lint-ignore list/cow\nmilk\n'), []));

  it('is ignored for the whole file', () =>
    assert.deepEqual(found('milk\n# m365lint-ignore-file list/milk\nmilk\n'), []));

  it('says when an ignore ignores nothing', () =>
    assert.match(found('# m365lint-ignore list/milk\nbread\n')[0] ?? '', /^core\/unused-ignore: .*list\/milk/));

  it('leaves a placeholder unjudged', () => assert.deepEqual(found('milk {{brand}}\n'), []));

  it('is silenced and sharpened by the configuration', () => {
    const off = settingsFor({ rules: { 'list/milk': 'off' } }, undefined, '2026-11-21');
    assert.deepEqual(found('milk\n', off), []);
    const error = settingsFor({ rules: { 'list/milk': 'error' } }, undefined, '2026-11-21');
    assert.equal(lint(list, list.parse({ text: 'milk' }), error)[0]?.severity, 'error');
  });
});

describe('a language pack', () => {
  for (const { id, extras, ...language } of allLanguages())
    it(`${id} names the extras that it has`, () => {
      const all = ['format', 'inlayHints', 'tokens', 'lenses', 'signature'] as const;
      assert.deepEqual(
        extras,
        all.filter((extra) => language[extra]),
      );
    });
});
