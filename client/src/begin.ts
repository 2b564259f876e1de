import { type ExtensionContext, workspace } from 'vscode';
import { type Launch, Server } from './client';
import { registerCommands } from './commands';
import { isWanted } from './documents';
import { registerTools } from './tools';
import { EffectView } from './views/effect';
import { RulePages } from './views/rule-page';
import { StatusView } from './views/status';

/** Registers everything, and starts the server once there is something for it to look at. */
export function begin(context: ExtensionContext, launch: Launch): Server {
  const server = new Server(launch);
  const effects = new EffectView(server);
  const pages = new RulePages(server, context.extensionUri);
  const startIfWanted = () => workspace.textDocuments.some(isWanted) && server.running();
  context.subscriptions.push(
    server,
    effects,
    pages,
    new StatusView(server),
    registerCommands({ context, server, effects, pages }),
    registerTools({ server, pages }),
    workspace.onDidOpenTextDocument((document) => isWanted(document) && server.running()),
    workspace.onDidChangeTextDocument(({ document }) => !server.started && isWanted(document) && server.running()),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('m365lint.enable') && startIfWanted()),
  );
  if (!startIfWanted()) void startForConfiguration(server);
  return server;
}

async function startForConfiguration(server: Server): Promise<void> {
  const found = await workspace.findFiles('.m365lint.jsonc', undefined, 1);
  if (found.length > 0) server.running();
}
