import type { EvaluationAnswer, EvaluationRequest } from '../evaluation';
import { memoryFull, timeUp } from './answers';
import { Conversation, Died, Late, type StartWorker } from './conversation';
import { mainThread } from './limits';

/** Runs scripts apart from the caller, one after the other. */
export interface Sandbox {
  /** Rejects when the sandbox cannot be started or the signal is given; whatever a script does is an answer. */
  evaluate(request: EvaluationRequest, options?: { signal?: AbortSignal }): Promise<EvaluationAnswer>;
  /** Ends the worker; a later request starts another. */
  dispose(): void;
}

/** What a sandbox needs of its platform. */
export interface Platform {
  /** The compiled engine, always the same one. */
  wasm(): Promise<WebAssembly.Module>;
  start: StartWorker;
}

/** The engine stops a script itself in all but a few cases; after a silence of this it is stopped from outside. */
const longestSilence = mainThread.load + 1000;
const longestStart = 15_000;

/** A sandbox that keeps one worker for as long as scripts behave. Nothing is started before the first request. */
export function createSandbox(platform: Platform): Sandbox {
  let worker: Conversation | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const dispose = () => {
    worker?.end();
    worker = undefined;
  };

  async function started(signal?: AbortSignal): Promise<Conversation> {
    if (worker && !worker.isOver) return worker;
    const wasm = await platform.wasm();
    worker = new Conversation(platform.start);
    await worker.tell({ wasm }, longestStart, signal);
    return worker;
  }

  async function ask(request: EvaluationRequest, signal?: AbortSignal): Promise<EvaluationAnswer> {
    signal?.throwIfAborted();
    let running = false;
    try {
      const ready = await started(signal);
      running = true;
      const said = await ready.tell({ request }, longestSilence, signal);
      if ('answer' in said) return said.answer;
      throw new Error('The sandbox gave no answer.');
    } catch (reason) {
      dispose();
      if (running && reason instanceof Late) return { outcomes: [], failure: timeUp };
      if (running && reason instanceof Died) return { outcomes: [], failure: memoryFull };
      throw reason;
    }
  }

  return {
    evaluate(request, { signal } = {}) {
      const answer = last.then(() => ask(request, signal));
      last = answer.catch(() => undefined);
      return answer;
    },
    dispose,
  };
}
