import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Environment } from './lsp/environment';
import { handshake } from './lsp/handshake';
import { startServer } from './lsp/server';
import type { EvaluationRequest } from './pac/evaluation';
import { nodeSandbox } from './pac/sandbox/host.node';

const sandbox = nodeSandbox();

const environment: Environment = {
  evaluate: (request, signal) => sandbox.evaluate(request as EvaluationRequest, { signal }),
  async readFile(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return decode(await readFile(fileURLToPath(uri)));
    } catch {
      return undefined;
    }
  },
};

const marks = [
  { bytes: [0xff, 0xfe], encoding: 'utf16le', label: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf16be', label: 'utf-16be' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf8bom', label: 'utf-8' },
];

/** By the byte order mark, which is not part of the text. */
function decode(bytes: Uint8Array) {
  const mark = marks.find((one) => one.bytes.every((byte, i) => bytes[i] === byte));
  return { text: new TextDecoder(mark?.label).decode(bytes), encoding: mark?.encoding ?? 'utf8' };
}

/** Serves the editor that started this process, by the transport that its arguments name, such as `--stdio`. */
export function start(): void {
  startServer(createConnection(ProposedFeatures.all, { messageStrategy: handshake }), environment);
}
