// The thread that runs scripts: dist/pac-worker.js.
import { parentPort } from 'node:worker_threads';
import { nodeWorker } from './limits';
import { serve } from './serve';

const port = parentPort;
if (port)
  port.on(
    'message',
    serve((message) => port.postMessage(message), nodeWorker),
  );
