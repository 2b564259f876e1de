import { oncePer } from '../core/once';
import type { Span } from '../core/text';
import { isDead } from './dead-proxy';
import type { ResultElement } from './document';
import type { Evaluation, Outcome } from './evaluation';
import { isOutside } from './probes';
import { type ElementFault, elementsOf, faultOf } from './result-grammar';

/** What becomes of a request: past the proxy, through one, to an address where nobody listens, or no usable answer. */
export type Way = 'direct' | 'proxy' | 'sink' | 'none';

export interface Route extends Outcome {
  way: Way;
  /** The choices of the result, in their order, without passwords. */
  choices: string[];
  /** Where everything else goes; on no list. */
  outside: boolean;
}

/** The answers of a script to its own entry point, each with what becomes of the request. */
export const routesOf = oncePer((evaluation: Evaluation): Route[] => {
  const own = evaluation.outcomes.filter(({ probe }) => !probe.entryPoint);
  const agents = new Set(own.filter(({ probe }) => isOutside(probe)).map(firstChoice));
  return own.map((outcome) => ({
    ...outcome,
    way: wayOf(outcome, agents),
    choices: choicesOf(outcome),
    outside: isOutside(outcome.probe),
  }));
});

/** The choices of a result, without passwords. */
export const choicesOf = ({ result = '' }: Outcome): string[] =>
  elementsOf(result).map(({ text }) => withoutSecret(text));

/** A text without a name and password before the host. Word by word, so that it takes no longer than the text is long. */
export const withoutSecret = (text: string) =>
  text.replace(/[^\s;]+/g, (word) => {
    const at = word.lastIndexOf('@');
    const colon = word.indexOf(':');
    return colon >= 0 && colon < at ? `***${word.slice(at)}` : word;
  });

/** `agents`: the choices for everything that is on no list. */
function wayOf(outcome: Outcome, agents: ReadonlySet<string>): Way {
  if (outcome.failure || outcome.result === undefined) return 'none';
  const elements = elementsOf(outcome.result);
  const [first] = elements;
  if (!first || isNoChoice(faultOf(first))) return 'none';
  if (first.type.toUpperCase() === 'DIRECT') return 'direct';
  // Browsers pass over a choice that does not answer, so that one alone blocks nothing.
  return elements.every((element) => leadsNowhere(element, agents)) ? 'sink' : 'proxy';
}

/** A program on this computer can be a proxy like any other; it has a high port, or everything goes through it. */
const leadsNowhere = ({ text, host, port = '' }: ResultElement, agents: ReadonlySet<string>): boolean =>
  isDead(host, port) || (isLoopback(host) && Number(port) < 1024 && !agents.has(text.toLowerCase()));

const isNoChoice = (fault: ElementFault | undefined) => fault === 'unknown-type' || fault === 'no-keyword';

const firstChoice = ({ result = '' }: Outcome): string => elementsOf(result)[0]?.text.toLowerCase() ?? '';

const isLoopback = (host = '') => /^127\.|^localhost\.?$|^\[::1\]$/i.test(host);

/** Routes by the statement that decided them, in the order of the text; those without one come last. */
export function byDecision(routes: readonly Route[]): { decidedBy?: Span; routes: Route[] }[] {
  const groups = new Map<number, { decidedBy?: Span; routes: Route[] }>();
  for (const route of routes) {
    const key = route.decidedBy?.start ?? Number.POSITIVE_INFINITY;
    const group = groups.get(key);
    if (group) group.routes.push(route);
    else groups.set(key, { decidedBy: route.decidedBy, routes: [route] });
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}
