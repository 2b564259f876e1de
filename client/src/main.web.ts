import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';
import { begin } from './begin';
import type { Server } from './client';

type ServerWorker = ConstructorParameters<typeof LanguageClient>[2] & {
  postMessage(message: object): void;
  terminate(): void;
};
declare const Worker: new (url: string) => ServerWorker;

let server: Server | undefined;

export function activate(context: ExtensionContext): void {
  const folder = Uri.joinPath(context.extensionUri, 'dist').toString(true);
  server = begin(context, (options) => {
    const worker = new Worker(`${folder}/web/server.js`);
    worker.postMessage({ folder }); // it cannot know where it comes from
    return new WorkerClient(worker, options);
  });
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}

/** Takes its worker along when it goes: a server that hangs would not end by itself. */
class WorkerClient extends LanguageClient {
  constructor(
    private readonly worker: ServerWorker,
    options: LanguageClientOptions,
  ) {
    super('m365lint', 'm365lint', worker, options);
  }

  override async dispose(timeout?: number): Promise<void> {
    try {
      await super.dispose(timeout);
    } finally {
      this.worker.terminate();
    }
  }
}
