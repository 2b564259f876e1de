import {
  type CancellationToken,
  Disposable,
  l10n,
  languages,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Diagnostic } from 'vscode-languageclient';
import { validateRequest } from '../../../server/src/lsp/protocol';
import type { Server } from '../client';
import { candidates } from '../documents';

const maximumFiles = 5000;
const filesAtOnce = 25;

/** Checks every file of the workspace that may be one of ours. Open documents keep their live findings. */
export function validateWorkspace(server: Server): Disposable & { run(): Promise<void> } {
  const collection = languages.createDiagnosticCollection('m365lint');
  const watching: Disposable[] = [];
  const forget = (uri: Uri) => collection.delete(uri);

  /** What is found in a closed file holds until it changes or is opened. */
  function watch(): void {
    const files = workspace.createFileSystemWatcher(candidates);
    const opened = workspace.onDidOpenTextDocument(({ uri }) => forget(uri));
    watching.push(files, files.onDidChange(forget), files.onDidDelete(forget), opened);
  }

  async function check(report: (share: number) => void, token: CancellationToken): Promise<[number, number]> {
    const uris = await workspace.findFiles(candidates, '**/{node_modules,.git}/**', maximumFiles, token);
    let ours = 0;
    let flagged = 0;
    for (let i = 0; i < uris.length && !token.isCancellationRequested; i += filesAtOnce) {
      const batch = uris.slice(i, i + filesAtOnce);
      for (const { uri, items } of await ask(batch, token)) {
        ours++;
        if (items.length > 0) flagged++;
        await show(uri, items);
      }
      report((100 * batch.length) / uris.length);
    }
    return [ours, flagged];
  }

  const ask = async (uris: Uri[], token: CancellationToken) =>
    (await server.request<{ uri: string; items: Diagnostic[] }[]>(
      validateRequest,
      { uris: uris.map(String) },
      token,
    )) ?? [];

  async function show(uri: string, items: Diagnostic[]): Promise<void> {
    const converter = (await server.running())?.protocol2CodeConverter;
    const target = converter?.asUri(uri);
    const open = workspace.textDocuments.some((document) => document.uri.toString() === target?.toString());
    if (converter && target && !open) collection.set(target, await converter.asDiagnostics(items));
  }

  async function run(): Promise<void> {
    if (watching.length === 0) watch();
    collection.clear();
    const options = {
      location: ProgressLocation.Notification,
      title: l10n.t('m365lint checks the workspace'),
      cancellable: true,
    };
    const [ours, flagged] = await window.withProgress(options, (progress, token) =>
      check((increment) => progress.report({ increment }), token),
    );
    void window.showInformationMessage(
      l10n.t('m365lint has checked {0} deployment files and found problems in {1} of them.', ours, flagged),
    );
  }

  return { run, dispose: () => Disposable.from(collection, ...watching).dispose() };
}
