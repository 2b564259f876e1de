import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  type CodeAction,
  type CodeActionContext,
  createMessageConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const root = join(__dirname, '../..');

const fromSource = [process.execPath, '--import', 'tsx', 'server/src/run.node.ts', '--stdio'];

/** A small editor: starts the real server process, and keeps its documents as the server should. */
export class Editor {
  static async start(
    params: Partial<InitializeParams>,
    settings: object = {},
    [program, ...args]: readonly string[] = fromSource,
  ): Promise<Editor> {
    const server = spawn(program!, args, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
    const editor = new Editor(server, settings);
    editor.initialized = await editor.request('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      ...params,
    });
    await editor.connection.sendNotification('initialized', {});
    return editor;
  }

  initialized!: InitializeResult;
  readonly log: string[] = [];
  /** What the server has published, by uri. */
  readonly published = new Map<string, PublishDiagnosticsParams>();
  readonly notifications: { method: string; params: unknown }[] = [];
  readonly registrations: Registration[] = [];
  refreshes = 0;
  private readonly connection: MessageConnection;
  private readonly documents = new Map<string, TextDocument>();
  private readonly waiting = new Set<() => void>();

  private constructor(
    private readonly server: ChildProcess,
    public settings: object,
  ) {
    this.connection = createMessageConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(server.stdin!),
    );
    this.connection.onRequest('workspace/configuration', ({ items }) => items.map(() => this.settings));
    this.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.registrations.push(...registrations);
      this.wake();
      return null;
    });
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.wake();
      return null;
    });
    this.connection.onNotification('window/logMessage', ({ message }) => {
      this.log.push(message);
    });
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params);
      this.wake();
    });
    this.connection.onNotification((method, params) => {
      this.notifications.push({ method, params });
      this.wake();
    });
    this.connection.listen();
  }

  request<Answer>(method: string, params: object | null = null): Promise<Answer> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  async open(uri: string, text: string, languageId = 'xml'): Promise<string> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }

  /** Replaces a range, counted in the units that were agreed on; the result is told for comparison. */
  async change(uri: string, range: Range, text: string, result: string): Promise<void> {
    const version = this.documents.get(uri)!.version + 1;
    this.documents.set(uri, TextDocument.create(uri, 'xml', version, result));
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  textOf(uri: string): string {
    return this.documents.get(uri)!.getText();
  }

  async problems(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    assert.equal(report.kind, 'full');
    return report.items;
  }

  pull(uri: string, previousResultId?: string): Promise<{ kind: string; resultId?: string; items: Diagnostic[] }> {
    return this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
    return this.request('textDocument/codeAction', params);
  }

  /** Carries out the edit of an action, as an editor that counts in UTF-16. */
  async apply(uri: string, action: CodeAction | undefined): Promise<void> {
    const edits: TextEdit[] | undefined = action?.edit?.changes?.[uri];
    assert.ok(edits, `no edit for ${uri} in ${JSON.stringify(action)}`);
    const document = this.documents.get(uri)!;
    const text = TextDocument.applyEdits(document, edits);
    const range = { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
    await this.change(uri, range, text, text);
  }

  ask<Answer>(method: string, uri: string, position?: Position): Promise<Answer> {
    return this.request(`textDocument/${method}`, { textDocument: { uri }, position });
  }

  /** Resolves once the probe gives something, looked at after each message of the server. */
  async until<T>(probe: () => T | undefined): Promise<T> {
    for (;;) {
      const found = probe();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  /** Ends the server in order, and gives its exit code. */
  async stop(): Promise<number | null> {
    const exit = once(this.server, 'exit');
    await this.request('shutdown');
    await this.notify('exit', {});
    const [code] = await exit;
    this.connection.dispose();
    return code;
  }

  /** Ends it without a word; the exit code. */
  async leave(): Promise<number | null> {
    const exit = once(this.server, 'exit');
    await this.notify('exit', {});
    const [code] = await exit;
    this.connection.dispose();
    return code;
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}
