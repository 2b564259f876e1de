import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { begin } from './begin';
import type { Server } from './client';
import { checkTasks } from './tasks';

let server: Server | undefined;

export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  const node = { module, transport: TransportKind.ipc };
  const debug = { ...node, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  context.subscriptions.push(checkTasks(context.asAbsolutePath('dist/cli.js')));
  server = begin(context, (options) => new LanguageClient('m365lint', 'm365lint', { run: node, debug }, options));
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
