import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { evaluating, loadEngine } from '../scripts/pages/evaluate';
import { allPages } from '../scripts/pages/find';
import { sourceOf } from '../scripts/pages/page';
import { settingsFor } from '../server/src/core/config';
import type { Language } from '../server/src/core/language';
import { render } from '../server/src/core/message';
import { allLanguages } from '../server/src/languages';
import { actionsOf } from '../server/src/lsp/actions';
import { readClient } from '../server/src/lsp/client';
import { CompletionLists } from '../server/src/lsp/complete';
import { diagnosticsOf, hintsOf, hoverOf, type Reader } from '../server/src/lsp/convert';
import { lensesOf } from '../server/src/lsp/lenses';
import { utf16 } from '../server/src/lsp/positions';
import { signatureOf } from '../server/src/lsp/signature';
import { Subject } from '../server/src/lsp/subjects';
import { pseudoCatalog, strayWords, wordsOf } from './pseudo';

const root = join(__dirname, '..');
const catalog = pseudoCatalog();
const client = readClient({ initializationOptions: { commands: ['m365lint.explainRule', 'm365lint.showEffect'] } });
const reader: Reader = { client, text: (message) => render(message, catalog) };
const names: Readonly<Record<string, string>> = { odt: 'configuration.xml', reg: 'settings.reg', pac: 'proxy.pac' };

function subjectOf(language: Language, text: string, path = names[language.id]): Subject {
  const settings = settingsFor({}, path, '2026-11-21');
  const doc = evaluating(language, settings).parse({ text, path });
  return new Subject(TextDocument.create(`file:///${path}`, '', 0, text), language, doc, settings, utf16);
}

const wordStarts = ({ document }: Subject) => [...document.getText().matchAll(/\b\w/g)].map(({ index }) => index);

/** Where something can be completed: at the start of words, in quotes and on empty lines. */
const completable = ({ document }: Subject) =>
  [...document.getText().matchAll(/\b\w|(?<=["=<])|^$/gm)].map(({ index }) => index);

const findingsOf = (subject: Subject) =>
  diagnosticsOf(subject, reader).flatMap(({ message, relatedInformation = [] }) => [
    message,
    ...relatedInformation.map((one) => one.message),
  ]);

function actionsIn(subject: Subject) {
  const range = subject.range({ start: 0, end: subject.doc.text.length });
  const params = { textDocument: { uri: '' }, range, context: { diagnostics: [] } };
  return actionsOf(subject, params, reader).map(({ title }) => title);
}

const effectOf = ({ language, doc }: Subject) => language.effect(doc).lines.map(reader.text);

const hoversOf = (subject: Subject) => wordStarts(subject).map((at) => hoverOf(subject, at, reader)?.contents);

function shownIn(subject: Subject) {
  const range = subject.range({ start: 0, end: subject.doc.text.length });
  return [
    hintsOf(subject, range, reader).map(({ label }) => label),
    lensesOf(subject, reader).map(({ command }) => command?.title),
    wordStarts(subject).map((at) => signatureOf(subject, at, reader)?.signatures.map(({ label: _, ...told }) => told)),
  ];
}

function completionsOf(subject: Subject) {
  const lists = new CompletionLists();
  return completable(subject).flatMap((at) =>
    lists
      .list(subject, at, reader)
      .slice(0, 400)
      .map((item) => lists.resolve(item, reader))
      .map(({ detail, documentation }) => [detail, documentation]),
  );
}

/** English that is told and that is not in the file: each with the text in which it stands. */
function stray(told: unknown, file: string): string[] {
  const known = wordsOf(file);
  const found = new Set<string>();
  JSON.stringify(told, (key, value) => {
    if (typeof value !== 'string' || key === 'kind') return value;
    const words = strayWords(value, known);
    if (words.length > 0) found.add(`${words.join(' ')}: ${value}`);
    return value;
  });
  return [...found];
}

describe('in a language that nobody speaks, no English is left', () => {
  before(loadEngine);

  for (const language of allLanguages())
    describe(language.id, () => {
      const pages = allPages(root).filter(({ subject, page }) => subject.language === language && page.blocks[0]);
      const everyPage = (tell: (subject: Subject) => unknown) => () => {
        const found = pages.flatMap(({ page }) => {
          const text = sourceOf(page, page.blocks[0]!);
          return stray(tell(subjectOf(language, text, page.blocks[0]!.options.path)), text);
        });
        assert.deepEqual([...new Set(found)].slice(0, 20), []);
      };

      it('in findings', everyPage(findingsOf));
      it('in the titles of fixes', everyPage(actionsIn));
      it('in what a file does', everyPage(effectOf));
      it('in hovers', everyPage(hoversOf));
      it('in hints, lenses and signatures', everyPage(shownIn));

      it('in completions', () => {
        const snippets = JSON.parse(readFileSync(join(root, `snippets/${language.id}.json`), 'utf8'));
        const found = Object.values(snippets as Record<string, { body: string[] }>).flatMap(({ body }) => {
          const text = body.join('\n').replace(/\$\{[^}]*\}|\$\d/g, '');
          return stray(completionsOf(subjectOf(language, text)), text);
        });
        assert.deepEqual([...new Set(found)].slice(0, 20), []);
      });
    });
});
