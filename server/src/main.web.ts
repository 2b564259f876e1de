import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { handshake } from './lsp/handshake';
import { startServer } from './lsp/server';
import type { EvaluationRequest } from './pac/evaluation';
import { webSandbox } from './pac/sandbox/host.web';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

/** Serves the editor that started this worker, with what lies in the folder at an address. */
export function start(folder: string): void {
  const sandbox = webSandbox({ worker: `${folder}/web/pac-worker.js`, wasm: `${folder}/quickjs.wasm` });
  const [reader, writer] = [new BrowserMessageReader(self), new BrowserMessageWriter(self)];
  startServer(createConnection(ProposedFeatures.all, reader, writer, { messageStrategy: handshake }), {
    evaluate: (request, signal) => sandbox.evaluate(request as EvaluationRequest, { signal }),
  });
}
