import { readFile } from 'node:fs/promises';
import type { Settings } from '../../server/src/core/config';
import type { Language } from '../../server/src/core/language';
import type { EvaluationRequest } from '../../server/src/pac/evaluation';
import { compile } from '../../server/src/pac/sandbox/compile';
import { loadMachine, type Machine } from '../../server/src/pac/sandbox/machine';

let machine: Machine | undefined;
const answers = new Map<string, object>();

/** A machine for examples and tests, in this process: what they run is ours. */
export async function loadTestMachine(): Promise<Machine> {
  return loadMachine(await compile(await readFile(require.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'))));
}

/** To be awaited once before examples are judged: those that are programs are run as well as read. */
export async function loadEngine(): Promise<void> {
  machine ??= await loadTestMachine();
}

/** The language with documents that have been run, where it has programs. */
export function evaluating(language: Language, settings: Settings): Language {
  const { evaluation } = language;
  if (!evaluation) return language;
  return {
    ...language,
    parse(file) {
      const doc = language.parse(file);
      const request = evaluation.request(doc, settings);
      return request ? evaluation.evaluated(doc, request, answerTo(request)) : doc;
    },
  };
}

/** Each example is judged several times. */
function answerTo(request: object): object {
  const key = JSON.stringify(request);
  const known = answers.get(key);
  if (known) return known;
  if (!machine || machine.broken) throw new Error('The engine is not loaded, or an example has damaged it.');
  const answer = machine.run(request as EvaluationRequest);
  answers.set(key, answer);
  return answer;
}
