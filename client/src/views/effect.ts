import {
  Disposable,
  EventEmitter,
  l10n,
  type TextDocumentContentProvider,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { type EffectResult, effectRequest } from '../../../server/src/lsp/protocol';
import type { Server } from '../client';

const scheme = 'm365lint-effect';
const pause = 300;

/** Read-only documents that tell what will be done with a file, kept in step with it. */
export class EffectView implements TextDocumentContentProvider, Disposable {
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;
  private readonly registered: Disposable;
  private readonly shown = new Set<string>();
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(private readonly server: Server) {
    this.registered = Disposable.from(
      this.changed,
      workspace.registerTextDocumentContentProvider(scheme, this),
      workspace.onDidChangeTextDocument(({ document }) => this.refreshSoon(document.uri)),
      workspace.onDidCloseTextDocument(({ uri }) => this.shown.delete(uri.toString())),
      server.onStatus((uri) => this.refreshSoon(uri)),
    );
  }

  async show(source: Uri): Promise<void> {
    const document = await workspace.openTextDocument(effectUri(source));
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true });
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    this.shown.add(uri.toString());
    const source = decodeURIComponent(uri.query);
    const answer = await this.server.request<EffectResult | null>(effectRequest, { uri: source });
    return answer?.markdown ?? l10n.t('This is not a deployment file that m365lint knows, or it is not open.');
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.registered.dispose();
  }

  private refreshSoon(source: Uri): void {
    const uri = effectUri(source);
    const key = uri.toString();
    if (!this.shown.has(key)) return;
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => this.changed.fire(uri), pause),
    );
  }
}

/** The name ends in .md, so that the editor takes it for Markdown. */
const effectUri = (source: Uri): Uri =>
  Uri.from({
    scheme,
    path: `${source.path.startsWith('/') ? '' : '/'}${source.path}.md`,
    query: encodeURIComponent(source.toString()),
  });
