import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  LSPErrorCodes,
  type Position,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver';
import { type Catalog, render } from '../core/message';
import { actionsOf } from './actions';
import { capabilitiesFor } from './capabilities';
import { catalogFor } from './catalog';
import { readClient } from './client';
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
import { Diagnostics } from './diagnostics';
import type { Environment } from './environment';
import { registerExtras } from './extras';
import { guardsOf } from './guards';
import { say } from './messages';
import {
  type EffectParams,
  type EffectResult,
  type EncodingParams,
  effectRequest,
  encodingNotification,
  type ValidateParams,
  validateRequest,
} from './protocol';
import { configurationName, SettingsStore } from './settings';
import { documentModel, type Subject, Subjects } from './subjects';
import { folderUri, parentOf } from './uris';

/** Answers an editor on a connection until it ends. */
export function startServer(connection: Connection, environment: Environment): void {
  let catalog: Catalog | undefined;
  let told: unknown; // settings of an editor that sends them unasked
  const reader: Reader = { client: readClient(), text: (message) => render(message, catalog) };
  const documents = new TextDocuments(documentModel(() => reader.client.units));
  const settings = new SettingsStore({
    environment,
    folders: () => reader.client.folders,
    ask: (uri) => askEditor(uri),
    onRead: (uri, complaints) => attempt('complain', diagnostics.complain(uri, complaints)),
  });
  const subjects = new Subjects(documents, settings, () => reader.client.units);
  const diagnostics = new Diagnostics(connection, documents, subjects, reader);
  const completions = new CompletionLists();

  const { log, attempt, guarded } = guardsOf(connection);

  /** The same for a request about one of our documents; for any other document the answer is null. */
  const about = <P extends { textDocument: { uri: string } }, R>(
    what: string,
    work: (subject: Subject, params: P) => R,
  ) =>
    guarded<P, R | null>(what, null, async (params) => {
      const { uri } = params.textDocument;
      const asked = documents.get(uri)?.version;
      const subject = await subjects.of(uri);
      if (!subject) return null;
      // While the settings were fetched the text has changed: positions would point elsewhere.
      if (subject.document.version !== asked) throw new ResponseError(LSPErrorCodes.ContentModified, 'modified');
      return work(subject, params);
    });

  const at = <R>(what: string, work: (subject: Subject, offset: number) => R) =>
    about<{ textDocument: { uri: string }; position: Position }, R>(what, (subject, { position }) =>
      work(subject, subject.offset(position)),
    );

  /** The same for what another extension may offer for XML, and then better than we. */
  const aboutStructure: typeof about = (what, work) =>
    about(what, (subject, params) =>
      reader.client.options.structure === false && subject.document.languageId === 'xml' ? null : work(subject, params),
    );

  async function askEditor(uri: string): Promise<unknown> {
    if (!reader.client.hasConfiguration) return told;
    try {
      return await connection.workspace.getConfiguration({ scopeUri: uri, section: 'm365lint' });
    } catch (error) {
      log('configuration', error);
      return undefined;
    }
  }

  /** Files that were complained of are read again with the others, so that what still holds is said again. */
  function settingsChanged(changed: readonly string[] = []): void {
    settings.clear();
    const files = new Set([...changed, ...diagnostics.complainedOf()]);
    attempt('withdraw', diagnostics.withdraw());
    attempt('refresh', diagnostics.refresh());
    if (reader.client.refreshesHints) attempt('refresh', connection.languages.inlayHint.refresh());
    const folders = [...files].flatMap((uri) => parentOf(uri) ?? []);
    attempt('configuration', Promise.all(folders.map((folder) => settings.fileIn(folder))));
  }

  connection.onInitialize(async (params) => {
    reader.client = readClient(params);
    catalog = await catalogFor(reader.client.locale);
    return { serverInfo: { name: 'm365lint' }, capabilities: capabilitiesFor(reader.client) };
  });

  connection.onInitialized(() => {
    const { client } = reader;
    const register = connection.client;
    if (client.registersConfiguration)
      attempt('register', register.register(DidChangeConfigurationNotification.type, { section: 'm365lint' }));
    const watchers = [{ globPattern: `**/${configurationName}` }];
    if (client.registersWatchers)
      attempt('register', register.register(DidChangeWatchedFilesNotification.type, { watchers }));
    if (client.tellsFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => folderUri(uri)));
        client.folders = [...client.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => folderUri(uri))];
        settingsChanged();
      });
    attempt('register', registerExtras(connection, client));
    attempt('configuration', Promise.all(client.folders.map((folder) => settings.fileIn(folder))));
  });

  connection.onDidChangeConfiguration((params) => {
    const { settings: sent } = params as { settings?: { m365lint?: unknown } | null };
    if (sent) told = sent.m365lint;
    settingsChanged();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    // Some editors tell of all files, whatever was registered.
    const ours = changes.map(({ uri }) => uri).filter((uri) => uri.endsWith(`/${configurationName}`));
    if (ours.length > 0) settingsChanged(ours);
  });

  documents.onDidChangeContent(({ document }) => attempt('push', diagnostics.push(document)));
  documents.onDidClose(({ document: { uri } }) => {
    subjects.forget(uri);
    attempt('close', diagnostics.close(uri));
  });

  connection.onNotification(encodingNotification, ({ uri, encoding }: EncodingParams) => {
    if (!subjects.setEncoding(uri, encoding)) return;
    attempt('refresh', diagnostics.refresh());
    if (reader.client.refreshesTokens) attempt('refresh', connection.languages.semanticTokens.refresh());
  });

  connection.languages.diagnostics.on(
    guarded('diagnostic', { kind: 'full', items: [] }, ({ textDocument, previousResultId }) =>
      diagnostics.report(textDocument.uri, previousResultId),
    ),
  );

  connection.onCodeAction(about('codeAction', (subject, params) => actionsOf(subject, params, reader)));

  connection.onCompletion(at('completion', (subject, offset) => completions.list(subject, offset, reader)));

  connection.onCompletionResolve((item) => {
    try {
      return completions.resolve(item, reader);
    } catch (error) {
      log('completionItem', error);
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
    guarded('inlayHint', null, async ({ textDocument: { uri }, range }) => {
      const subject = await subjects.of(uri);
      return subject && (await settings.of(uri)).inlayHints ? hintsOf(subject, range, reader) : null;
    }),
  );

  connection.languages.semanticTokens.on(
    guarded('semanticTokens', { data: [] }, async ({ textDocument }) => {
      const subject = await subjects.of(textDocument.uri);
      return subject ? tokensOf(subject) : { data: [] };
    }),
  );

  connection.onRequest(
    effectRequest,
    guarded<EffectParams, EffectResult | null>('effect', null, async ({ uri }) => {
      const subject = await subjects.of(uri);
      const lines = subject?.language.effect(subject.doc).lines.map(reader.text);
      return lines ? { markdown: lines.join('\n') || reader.text(say('noEffect')) } : null;
    }),
  );

  connection.onRequest(
    validateRequest,
    guarded('validate', [], ({ uris }: ValidateParams, token) => diagnostics.validate(uris, environment, token)),
  );

  connection.onShutdown(() => settings.clear());

  documents.listen(connection);
  connection.listen();
}
