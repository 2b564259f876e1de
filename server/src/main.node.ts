import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { decode } from './lsp/decode';
import type { Environment } from './lsp/environment';
import { handshake } from './lsp/handshake';
import { startServer } from './lsp/server';
import type { EvaluationRequest } from './pac/evaluation';
import { nodeSandbox } from './pac/sandbox/host.node';

const sandbox = nodeSandbox();

const environment: Environment = {
  evaluate: (request, signal) => sandbox.evaluate(request as EvaluationRequest, { signal }),
  async readFile(uri) {
    try {
      return decode(await readFile(fileURLToPath(uri)));
    } catch {
      return undefined;
    }
  },
};

/** Serves the editor that started this process, by the transport that its arguments name, such as `--stdio`. */
export function start(): void {
  startServer(createConnection(ProposedFeatures.all, { messageStrategy: handshake }), environment);
}
