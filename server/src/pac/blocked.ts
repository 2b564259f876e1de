import { certificateHosts } from '../knowledge/activation-hosts';
import { endpoints } from '../knowledge/endpoints';
import { activationRoutes, endpointRoutes } from './coverage';
import type { Evaluation } from './evaluation';
import { type Route, routesOf } from './routes';

/** Hosts that are sent where no proxy can be, sorted so that each is spoken of once. */

/** What depends on a look-up that nobody answered is not held against the script. */
const isBlocked = ({ way, unresolved }: Route) => way === 'sink' && unresolved.length === 0;
const isCertificates = ({ probe: { endpoint, host } }: Route) => certificateHosts.has(endpoint?.pattern ?? host);

/** Hosts of revocation lists. */
export const blockedCertificates = (evaluation: Evaluation): Route[] =>
  endpointRoutes(routesOf(evaluation)).filter((route) => isBlocked(route) && isCertificates(route));

/** The other hosts of activation. */
export const blockedActivation = (evaluation: Evaluation): Route[] =>
  activationRoutes(routesOf(evaluation)).filter((route) => isBlocked(route) && !isCertificates(route));

/** Other required hosts, as far as web clients use them. */
export function blockedRequired(evaluation: Evaluation): Route[] {
  const web = new Set(endpoints(evaluation.cloud).flatMap((endpoint) => (endpoint.web ? [endpoint.pattern] : [])));
  return endpointRoutes(routesOf(evaluation)).filter((route) => {
    const { endpoint } = route.probe;
    if (!isBlocked(route) || isCertificates(route)) return false;
    return endpoint?.required && !endpoint.activation && web.has(endpoint.pattern);
  });
}

/** The same, without those about which a statement decides that blocks activation too. */
export function blockedApart(evaluation: Evaluation): Route[] {
  const told = new Set(blockedActivation(evaluation).map(({ decidedBy }) => decidedBy?.start));
  return blockedRequired(evaluation).filter(({ decidedBy }) => !told.has(decidedBy?.start));
}
