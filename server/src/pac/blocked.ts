import { oncePer } from '../core/once';
import { certificateHosts } from '../knowledge/activation-hosts';
import { endpoints } from '../knowledge/endpoints';
import { activationRoutes, endpointRoutes } from './coverage';
import type { PacDocument } from './document';
import { type Route, routesOf } from './routes';
import { dependsOnSurroundings } from './surroundings';

/** Hosts that are sent where no proxy can be, sorted so that each is spoken of once. */

/** What depends on a look-up that nobody answered is not held against the script. */
const isBlocked = ({ way, unresolved }: Route) => way === 'sink' && unresolved.length === 0;
const isCertificates = ({ probe: { endpoint, host } }: Route) => certificateHosts.has(endpoint?.pattern ?? host);

/** Everything that is on no list is blocked, and perhaps only at this time or for an address that nobody has. */
function isForNow(doc: PacDocument): boolean {
  const routes = doc.evaluation ? routesOf(doc.evaluation) : [];
  return dependsOnSurroundings(doc) && routes.some(({ outside, way }) => outside && way === 'sink');
}

const blocked = oncePer((doc: PacDocument): Route[] =>
  doc.evaluation && !isForNow(doc) ? endpointRoutes(routesOf(doc.evaluation)).filter(isBlocked) : [],
);

/** Hosts of revocation lists. */
export const blockedCertificates = (doc: PacDocument): Route[] => blocked(doc).filter(isCertificates);

/** The other hosts of activation. */
export const blockedActivation = (doc: PacDocument): Route[] =>
  activationRoutes(blocked(doc)).filter((route) => !isCertificates(route));

/** Other required hosts, as far as web clients use them. */
export function blockedRequired(doc: PacDocument): Route[] {
  const { cloud = 'Worldwide' } = doc.evaluation ?? {};
  const web = new Set(endpoints(cloud).flatMap((endpoint) => (endpoint.web ? [endpoint.pattern] : [])));
  return blocked(doc).filter((route) => {
    const { endpoint } = route.probe;
    return !isCertificates(route) && endpoint?.required && !endpoint.activation && web.has(endpoint.pattern);
  });
}

/** The same, without those about which a statement decides that blocks activation too. */
export function blockedApart(doc: PacDocument): Route[] {
  const told = new Set(blockedActivation(doc).map(({ decidedBy }) => decidedBy?.start));
  return blockedRequired(doc).filter(({ decidedBy }) => !told.has(decidedBy?.start));
}
