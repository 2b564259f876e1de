import type { QuickJSHandle, QuickJSWASMModule } from 'quickjs-emscripten-core';
import type { EvaluationAnswer, EvaluationRequest, Failure, RawOutcome } from '../evaluation';
import { failed, failureOf, memoryFull, outcomeOf, scriptName, type Told, timeUp } from './answers';
import { clockSource } from './clock';
import { driverSource } from './driver';
import { helperLibrary } from './helper-library';
import { type Limits, mainThread } from './limits';
import { startEngine } from './module';
import { type Attempt, World } from './world';

/** An engine that runs scripts one after the other, each in a world of its own. */
export interface Machine {
  /** Asks a script everything in the request, and tells from time to time that it gets on. Never throws. */
  run(request: EvaluationRequest, limits?: Limits, busy?: () => void): EvaluationAnswer;
  /** A script has damaged the engine: every further answer is a failure, and a new machine is needed. */
  readonly broken: boolean;
}

/** Starts a machine; the only step that takes a promise. */
export async function loadMachine(wasm: WebAssembly.Module): Promise<Machine> {
  const engine = await startEngine(wasm);
  let broken = false;
  return {
    get broken() {
      return broken;
    },
    run(request, limits = mainThread, busy = () => undefined) {
      const outcomes: RawOutcome[] = [];
      if (broken) return { outcomes, failure: damaged };
      try {
        return { outcomes, failure: run(engine, request, limits, outcomes, busy) };
      } catch {
        // The stack of the host overflowed, or the module gave up: its memory cannot be trusted any more.
        broken = true;
        return { outcomes, failure: damaged };
      }
    },
  };
}

/** Milliseconds. */
const toldEvery = 200;

const damaged: Failure = { kind: 'stack', message: 'the engine was damaged' };

/** Fills in the outcomes; gives back why there are none at all. */
function run(
  engine: QuickJSWASMModule,
  request: EvaluationRequest,
  limits: Limits,
  outcomes: RawOutcome[],
  busy: () => void,
): Failure | undefined {
  const world = new World(engine, limits);
  const { ask, describe } = furnish(world, request);
  const failure = load(world, request, limits, describe);
  let late = 0;
  let said = performance.now();
  for (const probe of failure ? [] : request.probes) {
    if (world.isOver || late === limits.late) break;
    const args = [probe.entryPoint ?? request.entryPoint, probe.url, probe.host].map((arg) => world.text(arg));
    const outcome = outcomeIn(world, world.call(ask, args, limits.probe));
    outcomes.push(outcome);
    if (outcome.failure?.kind === 'time') late++;
    if (performance.now() < said + toldEvery) continue;
    said = performance.now();
    busy();
  }
  world.dispose();
  return failure;
}

/** Everything that a script finds when it starts. */
function furnish(world: World, { now, addresses, ownAddress, client, entryPoint }: EvaluationRequest) {
  const windows = entryPoint === 'FindProxyForURLEx';
  const extended = windows || client === 'browsers';
  const evaluate = (source: string, file: string) => must(world.evaluate(source, file, ownTime));
  const startRandom = must(world.call(evaluate(clockSource, 'clock'), [inside(world, now)], ownTime));
  const data = inside(world, { addresses, ownAddress, extended, windows });
  const driver = must(world.call(evaluate(driverSource, 'driver'), [data, startRandom], ownTime));
  evaluate(helperLibrary(extended), 'helpers');
  return { ask: world.property(driver, 'ask'), describe: world.property(driver, 'describe') };
}

/** Our own sources need far less; on a machine that is busy it may still take long. */
const ownTime = 10_000;

/** Plain data of ours as a value inside. */
const inside = (world: World, data: unknown): QuickJSHandle =>
  must(world.evaluate(`JSON.parse(${JSON.stringify(JSON.stringify(data))})`, 'data', ownTime));

function must(attempt: Attempt): QuickJSHandle {
  if ('value' in attempt) return attempt.value;
  throw new Error('The sandbox could not be set up.');
}

function load(
  world: World,
  { source, entryPoint }: EvaluationRequest,
  limits: Limits,
  describe: QuickJSHandle,
): Failure | undefined {
  const loaded = world.evaluate(source, scriptName, limits.load);
  if (!('value' in loaded)) return failureIn(world, loaded.thrown, describe, limits);
  const kind = world.evaluate(`typeof globalThis.${entryPoint}`, 'entry', limits.probe);
  if (!('value' in kind)) return failureIn(world, kind.thrown, describe, limits);
  if (world.context.dump(kind.value) === 'function') return undefined;
  return { kind: 'exception', message: `${entryPoint} is not a function` };
}

function failureIn(world: World, thrown: QuickJSHandle | undefined, describe: QuickJSHandle, limits: Limits): Failure {
  if (!thrown) return timeUp;
  const attempt = world.call(describe, [thrown], limits.probe);
  return 'value' in attempt ? failureOf(told(world, attempt.value)) : memoryFull;
}

/** The driver catches what a script throws; what comes through is a limit. */
function outcomeIn(world: World, attempt: Attempt): RawOutcome {
  if ('value' in attempt) return outcomeOf(told(world, attempt.value));
  return failed(attempt.thrown ? memoryFull : timeUp);
}

function told(world: World, value: QuickJSHandle): Told {
  try {
    return JSON.parse(world.context.getString(value));
  } catch {
    return {};
  }
}
