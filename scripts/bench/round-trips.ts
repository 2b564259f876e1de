import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

interface Peer {
  child: ChildProcess;
  connection: MessageConnection;
}

const uri = 'file:///bench/configuration.xml';

/** The server that only parses, as a file to start. */
export function echoServer(root: string): string {
  const outfile = join(tmpdir(), 'm365lint-echo-server.js');
  buildSync({
    entryPoints: [join(root, 'scripts/bench/echo-server.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    mainFields: ['module', 'main'],
  });
  return outfile;
}

/** Milliseconds from an edit to its diagnostics, for each server, the servers in turn. */
export async function roundTrips(servers: string[], text: string, runs: number): Promise<number[][]> {
  const peers = await Promise.all(servers.map((server) => open(server, text)));
  const times: number[][] = servers.map(() => []);
  for (let run = 0; run < runs; run++)
    for (const [index, peer] of peers.entries()) {
      const time = await edit(peer, run + 2);
      // The first ones warm the servers up.
      if (run >= runs / 3) times[index]!.push(time);
    }
  for (const { child, connection } of peers) {
    connection.dispose();
    child.kill();
  }
  return times;
}

async function open(server: string, text: string): Promise<Peer> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const capabilities = { textDocument: { diagnostic: { dynamicRegistration: false } } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'xml', version: 1, text },
  });
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  return { child, connection };
}

/** Types a letter into the first comment, or takes it out again. */
async function edit({ connection }: Peer, version: number): Promise<number> {
  const start = performance.now();
  const typed = version % 2 === 0;
  const range = { start: { line: 1, character: 7 }, end: { line: 1, character: typed ? 7 : 8 } };
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range, text: typed ? 'x' : '' }],
  });
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  return performance.now() - start;
}
