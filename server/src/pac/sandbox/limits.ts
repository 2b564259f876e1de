/** What a script may use. Times are milliseconds, sizes bytes. */
export interface Limits {
  memory: number;
  stack: number;
  /** For the text itself, before anything is asked. */
  load: number;
  /** For one question. */
  probe: number;
  /** For all questions together. */
  batch: number;
  /** Questions that may run out of time before no more are asked. */
  late: number;
}

/**
 * The stack is what a main thread bears: above it the engine overflows the stack of its host, which ends the module.
 * An ordinary answer takes a tenth of a millisecond, one of a script of 500 KB some 7.
 */
export const mainThread: Limits = { memory: 32 << 20, stack: 32 << 10, load: 500, probe: 100, batch: 6000, late: 3 };

/** In a worker of Node that was started with `stackSizeMb`. */
export const nodeWorker: Limits = { ...mainThread, stack: 256 << 10 };
export const nodeWorkerStackMb = 16;
