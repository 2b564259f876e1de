import type { Settings } from '../core/config';
import type { Evaluating, Questions } from '../core/language';
import { oncePer } from '../core/once';
import { signInHosts } from '../knowledge/endpoint-names';
import type { EntryPoint, PacDocument } from './document';
import type { EvaluationAnswer, EvaluationRequest, Failure, Outcome, Probe, RawOutcome } from './evaluation';
import { type Instrumented, instrument } from './instrument';
import { askedProbe, probesOf } from './probes';

/** The marked text is needed twice: to be run, and to find the marks again. */
const instrumented = oncePer((doc: PacDocument) => instrument(doc));

/** What myIpAddress() gives where a client does not know its own address. */
const unknownAddress = '127.0.0.1';

export const evaluation: Evaluating<PacDocument> = {
  request,
  evaluated: (doc, asked, answer) => evaluated(doc, asked as EvaluationRequest, answer as EvaluationAnswer),
  isAnswered: ({ evaluation }) => evaluation !== undefined && !evaluation.failure && !evaluation.incomplete,
};

function request(doc: PacDocument, settings: Settings, questions: Questions = {}): EvaluationRequest | undefined {
  const entryPoint = askedEntryPoint(doc, settings);
  const marked = instrumented(doc);
  if (!marked || !entryPoint) return undefined;
  const other = usableEntryPoints(doc).find(({ meant }) => meant !== entryPoint.meant);
  return {
    source: marked.source,
    entryPoint: entryPoint.meant,
    cloud: settings.cloud,
    throughProxy: settings.tenantRestrictions ? signInHosts[settings.cloud] : [],
    probes: questions.urls ? asked(questions.urls, settings) : probesOf(doc, settings, other?.meant),
    now: questions.now ?? Date.parse(`${settings.today}T12:00:00Z`),
    addresses: lowered(questions.addresses),
    ownAddress: questions.ownAddress ?? unknownAddress,
    client: settings.pacTarget,
  };
}

/** The entry point that the clients call: Windows prefers its own, which no browser knows. */
export function askedEntryPoint(doc: PacDocument, { pacTarget }: Pick<Settings, 'pacTarget'>): EntryPoint | undefined {
  const found = usableEntryPoints(doc);
  const plain = found.findLast(({ meant }) => meant === 'FindProxyForURL');
  const extended = found.findLast(({ meant }) => meant === 'FindProxyForURLEx');
  return pacTarget === 'winhttp' ? (extended ?? plain) : plain;
}

/** Those that an engine finds: it looks for a property of the global object with exactly this name. */
export const usableEntryPoints = ({ broken, entryPoints }: PacDocument): EntryPoint[] =>
  broken ? [] : entryPoints.filter(({ name, meant, how }) => name === meant && how !== 'lexical' && how !== 'nested');

const asked = (urls: readonly string[], settings: Settings): Probe[] =>
  urls.flatMap((url) => askedProbe(url, settings) ?? []);

const lowered = (addresses: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(Object.entries(addresses).map(([host, address]) => [host.toLowerCase(), address]));

function evaluated(doc: PacDocument, asked: EvaluationRequest, answer: EvaluationAnswer): PacDocument {
  const entryPoint = usableEntryPoints(doc).findLast(({ meant }) => meant === asked.entryPoint);
  const marked = instrumented(doc);
  if (!entryPoint || !marked) return doc;
  const outcomes = answer.outcomes.flatMap((raw, n) => {
    const probe = asked.probes[n];
    return probe ? [outcomeOf(raw, probe, marked)] : [];
  });
  const { now, cloud, throughProxy = [], ownAddress, client, probes } = asked;
  const failure = answer.failure && placed(answer.failure, marked);
  const incomplete = outcomes.length < probes.length;
  return {
    ...doc,
    // Worked out when first asked for, and then by the original.
    get tests() {
      return doc.tests;
    },
    get results() {
      return doc.results;
    },
    evaluation: { now, cloud, throughProxy, ownAddress, client, entryPoint, outcomes, failure, incomplete },
  };
}

function outcomeOf({ returnMark, testMark, failure, ...raw }: RawOutcome, probe: Probe, marked: Instrumented): Outcome {
  return {
    ...raw,
    probe,
    failure: failure && placed(failure, marked),
    decidedBy: marked.spanOfMark(returnMark),
    condition: marked.spanOfMark(testMark),
  };
}

function placed(failure: Failure, { originalOffset }: Instrumented): Failure {
  const { line, column } = failure;
  return line && column ? { ...failure, at: originalOffset(line, column) } : failure;
}
