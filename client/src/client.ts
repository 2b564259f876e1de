import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  extensions,
  type LogOutputChannel,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { DidChangeConfigurationNotification, RevealOutputChannelOn } from 'vscode-languageclient';
import {
  type EncodingParams,
  encodingNotification,
  type InitializationOptions,
  type ReadFileParams,
  readFileRequest,
  type Status,
  statusNotification,
  trustNotification,
} from '../../server/src/lsp/protocol';
import { isSynced, selector } from './documents';
import { readFile } from './files';

/** Makes the client for the platform: a process, or a worker in the browser. */
export type Launch = (options: LanguageClientOptions) => BaseLanguageClient;

/** The language server, as the rest of the extension sees it. */
export class Server implements Disposable {
  readonly output: LogOutputChannel = window.createOutputChannel('m365lint', { log: true });
  private readonly statusChanged = new EventEmitter<Uri>();
  /** Fires with the document that the server says something new of. */
  readonly onStatus = this.statusChanged.event;
  private readonly statuses = new Map<string, Status>();
  private readonly leftOut = new Set<string>();
  private readonly listeners: Disposable[];
  private client?: BaseLanguageClient;
  private starting?: Promise<BaseLanguageClient | undefined>;
  private structure = offersStructure();
  private language = chosenLanguage();

  constructor(private readonly launch: Launch) {
    this.listeners = [
      extensions.onDidChange(() => this.followExtensions()),
      workspace.onDidSaveTextDocument((document) => isSynced(document) && this.tellEncoding(document)),
      workspace.onDidGrantWorkspaceTrust(() => this.notify(trustNotification, {})),
      workspace.onDidChangeConfiguration(() => this.followLanguage()),
      workspace.onDidCloseTextDocument(({ uri }) => this.statuses.delete(uri.toString())),
    ];
  }

  /** The running client, started if need be; undefined when it does not start. */
  running(): Promise<BaseLanguageClient | undefined> {
    this.starting ??= this.start();
    return this.starting;
  }

  get started(): boolean {
    return this.starting !== undefined;
  }

  /** What is asked from now on waits for the new server. */
  async restart(): Promise<void> {
    this.starting = this.stop().then(() => this.start());
    await this.starting;
  }

  async stop(): Promise<void> {
    const { starting } = this;
    this.starting = undefined;
    this.client = undefined;
    this.statuses.clear();
    const client = await starting;
    await client?.dispose().catch((error) => this.output.error(error));
  }

  /** Undefined when there is no server or no answer; the reason is in the log. */
  async request<Answer>(method: string, params: object, token?: CancellationToken): Promise<Answer | undefined> {
    try {
      const client = await this.running();
      // A token that is undefined would be sent as a second parameter.
      return await client?.sendRequest<Answer>(method, params, ...(token ? [token] : []));
    } catch (error) {
      if (!token?.isCancellationRequested) this.output.error(`${method}: ${error}`);
      return undefined;
    }
  }

  statusOf(uri: Uri): Status | undefined {
    return this.statuses.get(uri.toString());
  }

  /** Until the window is closed, the server does not look at this document. */
  async leaveOut(uri: Uri): Promise<void> {
    this.leftOut.add(uri.toString());
    const client = await this.starting;
    await client?.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    this.statusChanged.dispose();
    this.output.dispose();
  }

  private async start(): Promise<BaseLanguageClient | undefined> {
    try {
      const client = this.launch(this.options());
      this.client = client;
      client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readFile(Uri.parse(uri)));
      client.onNotification(statusNotification, (status: Status) => this.keep(status));
      await client.start();
      return client;
    } catch (error) {
      this.output.error(`The language server does not start: ${error}`);
      this.client = undefined;
      return undefined;
    }
  }

  private options(): LanguageClientOptions {
    const initializationOptions: InitializationOptions = {
      commands: ['m365lint.explainRule', 'm365lint.showEffect', 'editor.action.triggerSuggest'],
      status: true,
      trusted: workspace.isTrusted,
      structure: this.structure,
      readsFiles: true,
      locale: this.language,
    };
    return {
      documentSelector: selector,
      outputChannel: this.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions,
      diagnosticPullOptions: { onChange: true },
      middleware: {
        didOpen: (document, next) => {
          this.tellEncoding(document); // first, so that it is known when the text is looked at
          return next(document);
        },
        workspace: {
          configuration: async (params, token, next) => {
            const answers = await next(params, token);
            if (!Array.isArray(answers)) return answers;
            return params.items.map(({ scopeUri }, i) => (this.isLeftOut(scopeUri) ? { enable: false } : answers[i]));
          },
        },
      },
    };
  }

  private isLeftOut = (uri: string | undefined) => uri !== undefined && this.leftOut.has(Uri.parse(uri).toString());

  private keep(status: Status): void {
    const uri = Uri.parse(status.uri);
    this.statuses.set(uri.toString(), status);
    this.statusChanged.fire(uri);
  }

  private tellEncoding({ uri, encoding }: TextDocument): void {
    const params: EncodingParams = { uri: uri.toString(), encoding };
    this.notify(encodingNotification, params);
  }

  private notify(method: string, params: object): void {
    this.client?.sendNotification(method, params).catch((error) => this.output.error(error));
  }

  private followExtensions(): void {
    if (this.structure === offersStructure()) return;
    this.structure = !this.structure;
    if (this.starting) void this.restart();
  }

  private followLanguage(): void {
    if (this.language === chosenLanguage()) return;
    this.language = chosenLanguage();
    if (this.starting) void this.restart();
  }
}

/** Where the XML extension is at work, a second outline and second folds would only confuse. */
const offersStructure = () => extensions.getExtension('redhat.vscode-xml') === undefined;

/** The language to speak where it is not that of the editor. */
function chosenLanguage(): string | undefined {
  const chosen = workspace.getConfiguration('m365lint').get('language', 'auto');
  return chosen === 'auto' ? undefined : chosen;
}
