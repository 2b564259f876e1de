import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { DocumentDiagnosticReport, TextDocumentContentChangeEvent } from 'vscode-languageserver';

interface Peer {
  uri: string;
  child: ChildProcess;
  connection: MessageConnection;
  /** What the last answer was called; an editor gives it along with the next question. */
  resultId?: string;
}

/** A file that is typed in, and the marks behind which a letter comes and goes. */
export interface Typed {
  uri: string;
  languageId: string;
  text: string;
  marks: readonly string[];
}

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
export async function roundTrips(
  servers: string[],
  typed: Typed,
  runs: { warmUp: number; measured: number },
): Promise<number[][]> {
  const peers = await Promise.all(servers.map((server) => open(server, typed)));
  const edits = typing(typed);
  const times: number[][] = servers.map(() => []);
  for (let run = 0; run < runs.warmUp + runs.measured; run++)
    for (const [index, peer] of peers.entries()) {
      const start = performance.now();
      await send(peer, edits[run % edits.length]!, run + 2);
      if (run >= runs.warmUp) times[index]!.push(performance.now() - start);
    }
  peers.forEach(close);
  return times;
}

/** Megabytes of memory that a server takes up after some edits, once nothing more happens. */
export async function idleMemory(server: string, typed: Typed): Promise<number> {
  const peer = await open(server, typed);
  const edits = typing(typed);
  for (let run = 0; run < 200; run++) await send(peer, edits[run % edits.length]!, run + 2);
  await setTimeout(2000);
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(peer.child.pid)], { encoding: 'utf8' }));
  close(peer);
  return kilobytes / 1024;
}

async function open(server: string, { uri, languageId, text }: Typed): Promise<Peer> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const capabilities = { textDocument: { diagnostic: { dynamicRegistration: false } } };
  // Scripts of files that are not trusted are not run: what is measured is the server, not the sandbox.
  const initializationOptions = { trusted: false };
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  const textDocument = { uri, languageId, version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  return { uri, child, connection };
}

function close({ child, connection }: Peer): void {
  connection.dispose();
  child.kill();
}

type Change = TextDocumentContentChangeEvent;

/** A letter is typed behind each mark and taken out again. */
function typing({ text, marks }: Typed): Change[] {
  return marks.flatMap((mark) => {
    const before = text.slice(0, text.indexOf(mark) + mark.length).split('\n');
    const start = { line: before.length - 1, character: before.at(-1)!.length };
    return [
      { range: { start, end: start }, text: 'x' },
      { range: { start, end: { ...start, character: start.character + 1 } }, text: '' },
    ];
  });
}

async function send(peer: Peer, change: Change, version: number): Promise<void> {
  const { uri, connection, resultId: previousResultId } = peer;
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [change],
  });
  const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
    previousResultId,
  });
  peer.resultId = report.resultId;
}
