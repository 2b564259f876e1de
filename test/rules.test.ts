import assert from 'node:assert/strict';
import { join } from 'node:path';
import { loadEngine } from '../scripts/pages/evaluate';
import { allPages } from '../scripts/pages/find';
import { type Block, linesOf, type Page, sourceOf } from '../scripts/pages/page';
import { drawn, findings, fixed, type Subject } from '../scripts/pages/run';
import { allLanguages } from '../server/src/languages';

const root = join(__dirname, '..');
const pages = allPages(root);

describe('rule pages', () => {
  before(loadEngine);

  for (const { page, subject, own } of pages)
    describe(page.path, () => {
      if (own) it('shows the rule at work', () => showsTheRule(page, subject));
      page.blocks.forEach((block, index) => {
        it(`line ${block.line}: ${block.kind}`, () => check(page, block, page.blocks[index - 1], subject));
        it(`line ${block.line}: the same with CR LF`, () => sameWithCrLf(page, block, subject));
      });
    });

  it('has a page for every rule', () => {
    const documented = new Set(pages.filter(({ own }) => own).map(({ subject }) => subject.rule.id));
    const missing = allLanguages().flatMap(({ rules }) =>
      rules.map(({ id }) => id).filter((id) => !documented.has(id)),
    );
    assert.deepEqual(missing, []);
  });
});

function showsTheRule(page: Page, subject: Subject) {
  const flagged = page.blocks.filter(({ kind }) => kind === 'flagged');
  const firing = flagged.filter((block) => findings(page, block, subject).some(({ rule }) => rule === subject.rule.id));
  assert.ok(firing.length > 0, `${page.path}: no flagged block in which ${subject.rule.id} finds something`);
  const fixable = flagged.some((block) =>
    findings(page, block, subject).some(({ rule, fixes }) => rule === subject.rule.id && fixes.length > 0),
  );
  const showsFix = page.blocks.some(({ kind }) => kind === 'fixed');
  assert.equal(showsFix, fixable, `${page.path}: a rule with a fix shows a fixed block, one without shows none`);
}

function check(page: Page, block: Block, previous: Block | undefined, subject: Subject) {
  if (block.kind === 'fixed') {
    const flagged = previous?.kind === 'fixed' ? page.blocks[page.blocks.indexOf(block) - 2] : previous;
    assert.equal(flagged?.kind, 'flagged', `${page.path}:${block.line}: a fixed block follows a flagged one`);
    equalLines(page, block, fixed(page, flagged!, block, subject).split('\n').slice(0, -1));
  }
  equalLines(page, block, drawn(page, block, subject));
}

/** `fixed` and `fine` blocks hold no squiggles, so equal lines mean that no rule finds anything there. */
function equalLines(page: Page, block: Block, expected: string[]) {
  const actual = linesOf(page, block);
  const at = [...actual, ''].findIndex((line, i) => line !== (expected[i] ?? ''));
  assert.deepEqual(actual, expected, `${page.path}:${block.from + 1 + Math.max(at, 0)} (npm run accept redraws)`);
}

function sameWithCrLf(page: Page, block: Block, subject: Subject) {
  const found = (text: string) =>
    findings(page, block, subject, text).map(({ rule, message }) => ({ rule, args: message.args }));
  const text = sourceOf(page, block);
  assert.deepEqual(found(text.replaceAll('\n', '\r\n')), found(text), `${page.path}:${block.line}`);
}
