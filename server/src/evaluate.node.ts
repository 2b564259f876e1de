import type { EvaluationRequest } from './pac/evaluation';
import type { Sandbox } from './pac/sandbox/host';
import { nodeSandbox } from './pac/sandbox/host.node';

let sandbox: Sandbox | undefined;

/** Runs a program in a worker of this process, which is started with the first one. */
export function evaluate(request: object, signal?: AbortSignal): Promise<object> {
  sandbox ??= nodeSandbox();
  return sandbox.evaluate(request as EvaluationRequest, { signal });
}
