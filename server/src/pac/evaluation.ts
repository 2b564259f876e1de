import type { Cloud, PacTarget } from '../core/config';
import type { Span } from '../core/text';
import type { EntryPoint } from './document';

/** What a script is asked: plain data, so that it can go to a worker and be compared. */
export interface EvaluationRequest {
  /** The script, with marks put in that tell which statement decided. */
  source: string;
  entryPoint: EntryPointName;
  /** Whose endpoint list the probes were made from. */
  cloud: Cloud;
  /** Hosts that the user wants to see at the proxy, whatever their category. */
  throughProxy?: readonly string[];
  probes: Probe[];
  /** The moment at which the script believes to run, in milliseconds since 1970 UTC. */
  now: number;
  /** Answers to look-ups, by host name in lower case; every other name does not resolve. */
  addresses: Readonly<Record<string, string>>;
  /** What myIpAddress() gives. */
  ownAddress: string;
  /** Who calls the script: not all have the functions that Windows added, such as isInNetEx. */
  client: PacTarget;
}

export type EntryPointName = 'FindProxyForURL' | 'FindProxyForURLEx';

/** A question to the script. */
export interface Probe {
  /** Asked of this entry point instead of the one of the request, to compare the two. */
  entryPoint?: EntryPointName;
  /** As a client would hand it over: without a path for https. */
  url: string;
  /** The same as somebody asked about it. */
  asked?: string;
  host: string;
  /** The entry of the endpoint list, or of the activation list, that it stands for. */
  endpoint?: ProbedEndpoint;
  /** Asked by a comment in the script. */
  expected?: { result: string; span: Span };
}

export interface ProbedEndpoint {
  /** As published, with its stars. */
  pattern: string;
  /** The endpoint set of the pattern; undefined for an activation host that no set holds. */
  set?: number;
  area?: string;
  category: 'Optimize' | 'Allow' | 'Default';
  required: boolean;
  /** One of the hosts that activation needs. */
  activation: boolean;
}

/** What came of it. Numbers of marks are those of the request's instrumentation. */
export interface EvaluationAnswer {
  /** One a probe, in their order; fewer when the time ran out. */
  outcomes: RawOutcome[];
  /** The script could not be loaded at all. */
  failure?: Failure;
}

export interface RawOutcome {
  /** The text that came back. */
  result?: string;
  /** Its type, when it is no text. */
  notText?: string;
  failure?: Failure;
  /** The mark of the `return` that gave the result. */
  returnMark?: number;
  /** The mark of the last test that held on the way there. */
  testMark?: number;
  /** Names that were looked up and have no answer in the request. */
  unresolved: string[];
  alerts: string[];
}

export interface Failure {
  /** `exception`: the script threw. The others are limits of the sandbox. */
  kind: 'exception' | 'time' | 'memory' | 'stack';
  /** What the engine said, shortened. */
  message: string;
  /** Where the engine was in the source that was run, where it says so: line and character, both counted from 1. */
  line?: number;
  column?: number;
  /** The same place in the original text, in an `Evaluation`. */
  at?: number;
}

/** The answers with their places in the text. */
export interface Evaluation {
  now: number;
  cloud: Cloud;
  throughProxy: readonly string[];
  ownAddress: string;
  client: PacTarget;
  /** The one that was asked, where nothing else is said. */
  entryPoint: EntryPoint;
  outcomes: Outcome[];
  failure?: Failure;
  /** The script did not get through all probes in time. */
  incomplete: boolean;
}

export interface Outcome extends Omit<RawOutcome, 'returnMark' | 'testMark'> {
  probe: Probe;
  /** The `return` that decided. */
  decidedBy?: Span;
  /** The comparison that held before it. */
  condition?: Span;
}
