import type { Cloud } from '../core/config';
import { clouds } from '../core/config';
import { endpoints } from '../knowledge/endpoints';
import type { HostTest } from './document';

/** Parents of Optimize and Allow hosts that nobody names for another reason. */
const families = ['cloud.microsoft', 'lync.com', 'microsoftonline.com', 'office.com', 'office365.com', 'outlook.com'];

/** The host that a test looks for: without stars and dots before it, scheme and path. Undefined for anything else. */
export function hostNamed({ kind, pattern }: HostTest): string | undefined {
  if (kind === 'regexp' || kind === 'isInNet') return undefined;
  const [, host] = /^(?:\*|[a-z*]+:\/\/)?[*.]*([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[:/*]|$)/i.exec(pattern.value) ?? [];
  return host?.toLowerCase();
}

/** A host or domain that holds Optimize or Allow hosts, or is one. */
export const isOfMicrosoft365 = (host: string | undefined): boolean =>
  host !== undefined && suffixesOf(host).some((suffix) => bases().has(suffix));

/** `a.b.c`, `b.c`. */
function suffixesOf(host: string): string[] {
  const labels = host.split('.').slice(-6);
  return labels.slice(0, -1).map((_, n) => labels.slice(n).join('.'));
}

let known: ReadonlySet<string> | undefined;
function bases(): ReadonlySet<string> {
  known ??= new Set([...families, ...clouds.flatMap(basesOf)]);
  return known;
}

const basesOf = (cloud: Cloud): string[] =>
  endpoints(cloud).flatMap(({ category, pattern }) =>
    category === 'Default' ? [] : [pattern.slice(pattern.lastIndexOf('*') + 1).replace(/^\./, '')],
  );
