import assert from 'node:assert/strict';
import { settingsFor } from '../server/src/core/config';
import { fixAll } from '../server/src/core/fix';
import { lint } from '../server/src/core/lint';
import { render } from '../server/src/core/message';
import { languageOf } from '../server/src/languages';
import { odt } from '../server/src/odt';
import { type CorpusFile, corpusFiles, corpusMissing } from './corpus';
import { expectedErrors } from './corpus-errors';

const settings = settingsFor({}, undefined, '2026-11-21');
const problemsOf = ({ name, text }: CorpusFile) => lint(odt, odt.parse({ text, path: name }), settings);
const isMsi = ({ text }: CorpusFile) => /<Configuration\s+Product=/.test(text);

describe('real files', () => {
  before(function () {
    if (!corpusMissing) return;
    console.log(`    skipped: ${corpusMissing}`);
    this.skip();
  });

  it('are owned, unless they are for MSI editions', () => {
    const wrong = corpusFiles('odt').filter(
      (file) => odt.owns({ text: file.text, path: file.name }).owned === isMsi(file),
    );
    assert.deepEqual(
      wrong.map(({ name }) => name),
      [],
    );
  });

  it('have no error but those that are listed with a reason', () => {
    const found = corpusFiles('odt').flatMap((file) =>
      problemsOf(file)
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, message }) => ({ file: file.name, rule, message: render(message) })),
    );
    const listed = new Set(expectedErrors.map(({ file, rule }) => `${file} ${rule}`));
    assert.deepEqual(
      found.filter(({ file, rule }) => !listed.has(`${file} ${rule}`)),
      [],
    );
  });

  it('have the errors that are listed', () => {
    const missing = expectedErrors.filter(({ file, rule }) => {
      const real = corpusFiles('odt').find(({ name }) => name === file);
      return !real || !problemsOf(real).some((problem) => problem.rule === rule && problem.severity === 'error');
    });
    assert.deepEqual(missing, []);
  });

  it('that only look like deployment files belong to nobody', () => {
    const owned = corpusFiles('decoy').filter(({ name, text }) => languageOf({ text, path: name }));
    assert.deepEqual(
      owned.map(({ name }) => name),
      [],
    );
  });

  it('have no safe fix left once all safe fixes are applied, and are still well-formed', () => {
    for (const file of corpusFiles('odt')) {
      const source = { text: file.text, path: file.name };
      const { text } = fixAll(odt, source, settings);
      const doc = odt.parse({ ...source, text });
      const left = lint(odt, doc, settings).filter(({ fixes }) => fixes.some(({ safe }) => safe));
      assert.deepEqual(
        left.map(({ rule }) => rule),
        [],
        file.name,
      );
      assert.ok(doc.syntaxErrors.length <= odt.parse(source).syntaxErrors.length, file.name);
    }
  });

  it('stay well-formed under every single fix', () => {
    for (const file of corpusFiles('odt')) {
      const before = odt.parse({ text: file.text, path: file.name }).syntaxErrors.length;
      for (const problem of problemsOf(file))
        for (const fix of problem.fixes) {
          const chosen = { text: file.text, path: file.name };
          const once = fixAll(odt, chosen, settings, (other) => (other === problem ? fix : undefined)).text;
          assert.ok(
            odt.parse({ ...chosen, text: once }).syntaxErrors.length <= before,
            `${file.name}: ${problem.rule}`,
          );
        }
    }
  });
});
