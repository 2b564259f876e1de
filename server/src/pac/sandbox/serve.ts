import type { Limits } from './limits';
import { loadMachine, type Machine } from './machine';
import type { FromWorker, ToWorker } from './protocol';

/** The inside of a worker, whatever the platform: takes messages in their order and posts what comes of them. */
export function serve(post: (message: FromWorker) => void, limits: Limits): (message: ToWorker) => Promise<void> {
  let wasm: WebAssembly.Module;
  let machine: Machine;
  return async (message) => {
    if ('wasm' in message) {
      wasm = message.wasm;
      machine = await loadMachine(wasm);
      post({ ready: true });
      return;
    }
    if (machine.broken) machine = await loadMachine(wasm);
    post({ answer: machine.run(message.request, limits, () => post({ busy: true })) });
  };
}
