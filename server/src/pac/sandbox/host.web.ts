import { compile } from './compile';
import { createSandbox, type Sandbox } from './host';
import type { FromWorker, ToWorker } from './protocol';

interface WebWorker {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: (event: { data: FromWorker }) => void;
  onerror: (event: { message: string }) => void;
}

declare const Worker: new (url: string) => WebWorker;

/** A sandbox in a worker of a browser, from the addresses of the bundled worker and of the engine. */
export function webSandbox({ worker: url, wasm }: { worker: string; wasm: string }): Sandbox {
  const address = own(url);
  let compiled: Promise<WebAssembly.Module> | undefined;
  return createSandbox({
    wasm() {
      compiled ??= fetch(wasm)
        .then((response) => response.arrayBuffer())
        .then((bytes) => compile(bytes));
      return compiled;
    },
    start(heard, died) {
      const worker = new Worker(address);
      worker.onmessage = ({ data }) => heard(data);
      worker.onerror = ({ message }) => died(new Error(message));
      return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
    },
  });
}

/** A worker must come from where the page is, which is not where an extension is; what it loads may come from there. */
const own = (url: string): string =>
  URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(url)})`], { type: 'text/javascript' }));
