import { type QuickJSContext, type QuickJSHandle, type QuickJSWASMModule, Scope } from 'quickjs-emscripten-core';
import type { Limits } from './limits';

/** What came of running something inside: a value, or what was thrown unless the time ran out. */
export type Attempt = { value: QuickJSHandle } | { thrown?: QuickJSHandle };

/** The world of one script: globals of its own and nothing of the host, with limits on memory, stack and time. */
export class World {
  readonly context: QuickJSContext;
  private readonly scope = new Scope();
  private readonly end: number;
  private deadline = 0;

  constructor(engine: QuickJSWASMModule, { memory, stack, batch }: Limits) {
    const runtime = engine.newRuntime({
      memoryLimitBytes: memory,
      maxStackSizeBytes: stack,
      interruptHandler: () => performance.now() > this.deadline,
    });
    this.end = performance.now() + batch;
    this.scope.manage(runtime);
    this.context = this.scope.manage(runtime.newContext());
  }

  /** The time for everything together is used up. */
  get isOver(): boolean {
    return performance.now() > this.end;
  }

  evaluate(source: string, file: string, time: number): Attempt {
    return this.attempt(time, () => this.context.evalCode(source, file));
  }

  call(fn: QuickJSHandle, args: readonly QuickJSHandle[], time: number): Attempt {
    return this.attempt(time, () => this.context.callFunction(fn, this.context.undefined, ...args));
  }

  /** A text inside, for as long as the world lasts. */
  text(value: string): QuickJSHandle {
    return this.scope.manage(this.context.newString(value));
  }

  property(object: QuickJSHandle, name: string): QuickJSHandle {
    return this.scope.manage(this.context.getProp(object, name));
  }

  /** Not after an exception of the host: a damaged module is left as it is. */
  dispose(): void {
    this.scope.dispose();
  }

  private attempt(time: number, work: () => ReturnType<QuickJSContext['evalCode']>): Attempt {
    this.deadline = Math.min(performance.now() + time, this.end);
    const result = work();
    const late = performance.now() > this.deadline;
    if (!result.error) return { value: this.scope.manage(result.value) };
    const thrown = this.scope.manage(result.error);
    return late ? {} : { thrown };
  }
}
