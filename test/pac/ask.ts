import { loadTestMachine } from '../../scripts/pages/evaluate';
import type { EvaluationAnswer, EvaluationRequest } from '../../server/src/pac/evaluation';
import type { Machine } from '../../server/src/pac/sandbox/machine';

/** A Friday. */
export const now = Date.UTC(2026, 10, 20, 10, 30, 5);

/** A request with one ordinary question, unless something else is said. */
export function requestFor(
  source: string,
  { urls = ['https://www.example.com/'], ...rest }: Partial<EvaluationRequest> & { urls?: readonly string[] } = {},
): EvaluationRequest {
  return {
    source,
    entryPoint: 'FindProxyForURL',
    cloud: 'Worldwide',
    probes: urls.map((url) => ({ url, host: new URL(url).hostname.replace(/^\[|\]$/g, '') })),
    now,
    addresses: {},
    ownAddress: '10.1.2.3',
    client: 'winhttp',
    ...rest,
  };
}

let machine: Machine | undefined;

/** To be awaited before anything is run. */
export async function ready(): Promise<void> {
  machine ??= await loadTestMachine();
}

export function run(source: string, asked: Parameters<typeof requestFor>[1] = {}): EvaluationAnswer {
  if (!machine || machine.broken) throw new Error('The machine is not ready.');
  return machine.run(requestFor(source, asked));
}

/** A script that answers with the value of an expression, written as in the source, or with what it throws. */
export const telling = (expression: string) => `function FindProxyForURL(url, host) {
  try { return String(JSON.stringify(${expression})); } catch (e) { return "throws " + (e.name || e); }
}`;

export const answerOf = (expression: string, asked: Parameters<typeof requestFor>[1] = {}) =>
  run(telling(expression), asked).outcomes[0]?.result;
