import type { FromWorker, ToWorker } from './protocol';

/** A worker of either platform. */
export interface WorkerHandle {
  post(message: ToWorker): void;
  end(): void;
}

/** Starts a worker; `died` is to be called when it ends of itself. */
export type StartWorker = (heard: (message: FromWorker) => void, died: (reason: Error) => void) => WorkerHandle;

/** The worker was silent for too long. */
export class Late extends Error {}

/** The worker ended of itself. */
export class Died extends Error {}

/** A worker that is told one thing at a time. */
export class Conversation {
  private readonly worker: WorkerHandle;
  private settle: { resolve(message: FromWorker): void; reject(reason: unknown): void; wait(): void } | undefined;
  private died: Died | undefined;

  constructor(start: StartWorker) {
    this.worker = start(
      (message) => ('busy' in message ? this.settle?.wait() : this.settle?.resolve(message)),
      (reason) => {
        this.died = new Died(reason.message);
        this.settle?.reject(this.died);
      },
    );
  }

  get isOver(): boolean {
    return this.died !== undefined;
  }

  /** Waits for what the worker says to a message, and longer if it gets on. After a failure it is of no more use. */
  async tell(message: ToWorker, silence: number, signal?: AbortSignal): Promise<FromWorker> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const abort = () => this.settle?.reject(signal?.reason);
    signal?.addEventListener('abort', abort);
    try {
      return await new Promise((resolve, reject) => {
        const wait = () => {
          clearTimeout(timer);
          timer = setTimeout(() => reject(new Late()), silence);
        };
        this.settle = { resolve, reject, wait };
        wait();
        this.worker.post(message);
      });
    } finally {
      this.settle = undefined;
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
  }

  end(): void {
    this.worker.end();
  }
}
