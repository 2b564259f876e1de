import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, State } from 'vscode-languageclient/browser';
import { begin } from './begin';
import type { Server } from './client';

declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[2] & { terminate(): void };

let server: Server | undefined;

export function activate(context: ExtensionContext): void {
  const bundles = Uri.joinPath(context.extensionUri, 'dist').toString(true);
  server = begin(context, ({ initializationOptions, ...options }) => {
    const worker = new Worker(`${bundles}/web/server.js`);
    const client = new LanguageClient('m365lint', 'm365lint', worker, {
      ...options,
      initializationOptions: { ...initializationOptions, bundles },
    });
    client.onDidChangeState(({ newState }) => newState === State.Stopped && worker.terminate());
    return client;
  });
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
