import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
} from 'vscode-languageserver';
import { catalogFor } from '../catalog';
import { type Catalog, render } from '../core/message';
import { answersAbout } from './answers';
import { capabilitiesFor } from './capabilities';
import { readClient } from './client';
import type { Reader } from './convert';
import { Diagnostics } from './diagnostics';
import type { Environment } from './environment';
import { Evaluations } from './evaluations';
import { registerExtras } from './extras';
import { offerFeatures } from './features';
import { fileReader } from './files';
import { guardsOf } from './guards';
import { refreshLenses } from './lenses';
import { say } from './messages';
import { progressOf } from './progress';
import {
  type EffectParams,
  type EffectResult,
  type EncodingParams,
  effectRequest,
  encodingNotification,
  trustNotification,
  type ValidateParams,
  validateRequest,
} from './protocol';
import { answerQuestions } from './questions';
import { configurationName, SettingsStore } from './settings';
import { documentModel, Subjects } from './subjects';
import { folderUri, parentOf } from './uris';

/** Answers an editor on a connection until it ends. */
export function startServer(connection: Connection, environment: Environment): void {
  let catalog: Catalog | undefined;
  let told: unknown; // settings of an editor that sends them unasked
  const guards = guardsOf(connection);
  const { log, attempt, guarded } = guards;
  const reader: Reader = { client: readClient(), text: (message) => render(message, catalog) };
  const documents = new TextDocuments(documentModel(() => reader.client.units));
  const readFile = fileReader(connection, environment, () => reader.client);
  const settings = new SettingsStore({
    readFile,
    folders: () => reader.client.folders,
    ask: (uri) => askEditor(uri),
    onRead: (uri, complaints) => attempt('complain', diagnostics.complain(uri, complaints)),
  });
  const subjects = new Subjects(documents, settings, () => reader.client.units);
  let trusted = true; // as long as the editor says nothing else
  const evaluations = new Evaluations({
    evaluate: environment.evaluate,
    allowed: async (uri) => trusted && (await settings.of(uri)).evaluate,
    showProgress: (uri) =>
      progressOf(connection, reader.client, reader.text(say('running', { name: uri.split('/').at(-1) ?? uri }))),
    onLate: (subject) => attempt('again', diagnostics.again(subject)),
  });
  const diagnostics = new Diagnostics(connection, documents, subjects, evaluations, reader);

  const answers = answersAbout(documents, subjects, guards);

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
    trusted = reader.client.options.trusted ?? true;
    catalog = catalogFor(reader.client.locale);
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

  /** What was answered while a script might not be run can be answered better now. */
  function mayRunMore(): void {
    attempt('refresh', diagnostics.refresh());
    attempt('refresh', refreshLenses(connection, reader.client));
    if (reader.client.refreshesHints) attempt('refresh', connection.languages.inlayHint.refresh());
  }

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
    evaluations.forget(uri);
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

  offerFeatures(connection, { ...answers, guards, reader, subjects, settings, evaluations });

  connection.onNotification(trustNotification, () => {
    trusted = true;
    mayRunMore();
  });

  connection.onRequest(
    effectRequest,
    guarded<EffectParams, EffectResult | null>('effect', null, async ({ uri }) => {
      evaluations.allow(uri);
      const found = await subjects.of(uri);
      const isFirst = !found?.evaluated;
      const subject = found && (await evaluations.of(found));
      if (isFirst && found?.evaluated) mayRunMore();
      const lines = subject?.language.effect(subject.doc).lines.map(reader.text);
      return lines ? { markdown: lines.join('\n') || reader.text(say('noEffect')) } : null;
    }),
  );

  answerQuestions(connection, { documents, subjects, evaluations, guards, reader });

  connection.onRequest(
    validateRequest,
    guarded('validate', [], ({ uris }: ValidateParams, token) => diagnostics.validate(uris, readFile, token)),
  );

  connection.onShutdown(() => settings.clear());

  documents.listen(connection);
  connection.listen();
}
