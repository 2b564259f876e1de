import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Environment } from './lsp/environment';
import { handshake } from './lsp/handshake';
import { startServer } from './lsp/server';

const environment: Environment = {
  async readFile(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return decode(await readFile(fileURLToPath(uri)));
    } catch {
      return undefined;
    }
  },
};

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Serves the editor that started this process, by the transport that its arguments name, such as `--stdio`. */
export function start(): void {
  startServer(createConnection(ProposedFeatures.all, { messageStrategy: handshake }), environment);
}
