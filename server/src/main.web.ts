// The worker that an editor in a browser starts: dist/web/server.js.
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import type { Environment } from './lsp/environment';
import { handshake } from './lsp/handshake';
import { startServer } from './lsp/server';
import type { EvaluationRequest } from './pac/evaluation';
import { webSandbox } from './pac/sandbox/host.web';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

/** Without files of its own, and with a sandbox only where the editor says what it is made of. */
const environment: Environment = {
  sandbox({ bundles }) {
    if (bundles === undefined) return undefined;
    const sandbox = webSandbox({ worker: `${bundles}/web/pac-worker.js`, wasm: `${bundles}/quickjs.wasm` });
    return (request, signal) => sandbox.evaluate(request as EvaluationRequest, { signal });
  },
};

const [reader, writer] = [new BrowserMessageReader(self), new BrowserMessageWriter(self)];
startServer(createConnection(ProposedFeatures.all, reader, writer, { messageStrategy: handshake }), environment);
