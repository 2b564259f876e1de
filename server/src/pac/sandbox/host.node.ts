import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { compile } from './compile';
import { createSandbox, type Sandbox } from './host';
import { nodeWorkerStackMb } from './limits';

const workerName = 'pac-worker.js';

/** The worker lies beside the bundle that this is part of; the sources use the one that was built last. */
const bundles = existsSync(join(__dirname, workerName)) ? __dirname : join(__dirname, '../../../../dist');

/** A sandbox in a thread of this process. An idle one does not keep the process alive. */
export function nodeSandbox(folder = bundles): Sandbox {
  let compiled: Promise<WebAssembly.Module> | undefined;
  return createSandbox({
    wasm() {
      compiled ??= readFile(join(folder, 'quickjs.wasm')).then((bytes) => compile(bytes));
      return compiled;
    },
    start(heard, died) {
      const worker = new Worker(join(folder, workerName), {
        env: {},
        execArgv: [],
        resourceLimits: { stackSizeMb: nodeWorkerStackMb, maxOldGenerationSizeMb: 256 },
      });
      worker.on('message', heard);
      worker.on('error', died);
      worker.on('exit', (code) => died(new Error(`The worker ended with code ${code}.`)));
      worker.unref();
      return { post: (message) => worker.postMessage(message), end: () => void worker.terminate() };
    },
  });
}
