import { type Message, texts } from '../core/message';
import { oncePer } from '../core/once';
import { activationHosts } from '../knowledge/activation-hosts';
import { type Category, endpoints } from '../knowledge/endpoints';
import type { Evaluation } from './evaluation';
import { type Route, routesOf } from './routes';

export const coverageTexts = texts('pac/coverage', {
  summary:
    'Microsoft 365: Optimize {optimize}/{optimizeAll} direct · Allow {allow}/{allowAll} direct · activation {activation}/{activationAll}',
});

export interface Share {
  count: number;
  of: number;
}

/** How a script treats Microsoft 365, in numbers. */
export interface Coverage {
  /** Host names and wildcards of the list that go past the proxy, by category. */
  direct: Readonly<Record<Category, Share>>;
  /** Hosts of activation that can be reached at all, directly or through a proxy. */
  activation: Share;
}

/** The numbers; undefined when the script was not asked about the whole list, or did not get through it. */
export const coverageOf = oncePer((evaluation: Evaluation): Coverage | undefined => {
  const routes = routesOf(evaluation);
  if (evaluation.incomplete || !routes.some(({ outside }) => outside)) return undefined;
  const listed = endpoints(evaluation.cloud);
  const failing = new Set(
    endpointRoutes(routes)
      .filter(({ way }) => way !== 'direct')
      .map(patternOf),
  );
  const share = (category: Category): Share => {
    const all = listed.filter((endpoint) => endpoint.category === category);
    return { count: all.filter(({ pattern }) => !failing.has(pattern)).length, of: all.length };
  };
  const reached = activationRoutes(routes).filter(({ way }) => way === 'direct' || way === 'proxy');
  return {
    direct: { Optimize: share('Optimize'), Allow: share('Allow'), Default: share('Default') },
    activation: { count: reached.length, of: activationHosts.length },
  };
});

/** The numbers in one line. */
export function coverageText({ direct: { Optimize, Allow }, activation }: Coverage): Message {
  return coverageTexts('summary', {
    optimize: Optimize.count,
    optimizeAll: Optimize.of,
    allow: Allow.count,
    allowAll: Allow.of,
    activation: activation.count,
    activationAll: activation.of,
  });
}

/** The answers about endpoints, whether on the list or only needed for activation. */
export const endpointRoutes = (routes: readonly Route[]): Route[] =>
  routes.filter(({ probe }) => probe.endpoint && !probe.expected);

/** The answers about the hosts of activation. */
export const activationRoutes = (routes: readonly Route[]): Route[] =>
  endpointRoutes(routes).filter(({ probe }) => probe.endpoint?.activation);

/** The answers about what the list has in a category. A host of activation that only a wildcard covers is not on it. */
export function listedRoutes(evaluation: Evaluation, category: Category): Route[] {
  const patterns = new Set(endpoints(evaluation.cloud).map(({ pattern }) => pattern));
  return endpointRoutes(routesOf(evaluation)).filter(
    ({ probe: { endpoint } }) => endpoint?.category === category && patterns.has(endpoint.pattern),
  );
}

/** Where everything goes that is on no list; undefined where that differs from address to address. */
export function defaultRoute(evaluation: Evaluation): Route | undefined {
  const outside = routesOf(evaluation).filter((route) => route.outside);
  const [first] = outside;
  return first && outside.every(({ result }) => result === first.result) ? first : undefined;
}

const patternOf = ({ probe }: Route) => probe.endpoint!.pattern;
