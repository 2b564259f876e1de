import type { Connection, Position } from 'vscode-languageserver';
import { actionsOf } from './actions';
import type { Answers } from './answers';
import { CompletionLists } from './complete';
import {
  flatSymbols,
  foldsOf,
  formattingOf,
  hintsOf,
  hoverOf,
  linkedOf,
  linksOf,
  type Reader,
  selectionOf,
  symbolOf,
  tokensOf,
} from './convert';
import type { Evaluations } from './evaluations';
import type { Guards } from './guards';
import { lensesOf } from './lenses';
import type { SettingsStore } from './settings';
import { signatureOf } from './signature';
import type { Subject, Subjects } from './subjects';

interface Parts extends Answers {
  guards: Guards;
  reader: Reader;
  subjects: Subjects;
  settings: SettingsStore;
  evaluations: Evaluations;
}

/** Answers every request about what stands in a document. */
export function offerFeatures(connection: Connection, parts: Parts): void {
  const { about, at, guards, reader, subjects, settings, evaluations } = parts;
  const completions = new CompletionLists();

  /** The same for what another extension may offer for XML, and then better than we. */
  const aboutStructure = <P extends { textDocument: { uri: string } }, R>(
    what: string,
    work: (subject: Subject, params: P) => R,
  ) =>
    about<P, R | null>(what, (subject, params) =>
      reader.client.options.structure === false && subject.document.languageId === 'xml' ? null : work(subject, params),
    );

  connection.onCodeAction(about('codeAction', (subject, params) => actionsOf(subject, params, reader)));

  connection.onCompletion(at('completion', (subject, offset) => completions.list(subject, offset, reader)));

  connection.onCompletionResolve((item) => {
    try {
      return completions.resolve(item, reader);
    } catch (error) {
      guards.log('completionItem', error);
      return item;
    }
  });

  connection.onHover(at('hover', (subject, offset) => hoverOf(subject, offset, reader)));

  connection.onDocumentSymbol(
    aboutStructure('documentSymbol', (subject) => {
      const symbols = subject.language.outline(subject.doc).map((item) => symbolOf(item, subject));
      return reader.client.nestedSymbols ? symbols : flatSymbols(symbols, subject.document.uri);
    }),
  );

  connection.onFoldingRanges(aboutStructure('foldingRange', foldsOf));

  connection.onSelectionRanges(
    aboutStructure('selectionRange', (subject, { positions }) =>
      positions.map((position) => selectionOf(subject, subject.offset(position))),
    ),
  );

  connection.languages.onLinkedEditingRange(
    aboutStructure(
      'linkedEditingRange',
      (subject, { position }: { textDocument: { uri: string }; position: Position }) =>
        linkedOf(subject, subject.offset(position)),
    ),
  );

  connection.onDocumentLinks(about('documentLink', linksOf));

  connection.onDocumentFormatting(about('formatting', formattingOf));

  connection.languages.inlayHint.on(
    guards.guarded('inlayHint', null, async ({ textDocument: { uri }, range }) => {
      const subject = await subjects.of(uri);
      if (!subject) return null;
      const { inlayHints, routes } = await settings.of(uri);
      const wanted = subject.language.evaluation ? routes : inlayHints;
      return wanted ? hintsOf(await evaluations.of(subject), range, reader) : null;
    }),
  );

  connection.languages.semanticTokens.on(
    guards.guarded('semanticTokens', { data: [] }, async ({ textDocument }) => {
      const subject = await subjects.of(textDocument.uri);
      return subject ? tokensOf(subject) : { data: [] };
    }),
  );

  connection.onSignatureHelp(at('signatureHelp', (subject, offset) => signatureOf(subject, offset, reader)));

  connection.onCodeLens(about('codeLens', async (subject) => lensesOf(await evaluations.of(subject), reader)));
}
