/** A pattern for a whole URL in its parts; each may hold `*` and `?`. */
export interface AddressPattern {
  /** Up to the colon, '' if none is written. */
  scheme: string;
  /** Without a port. */
  host: string;
  hostStart: number;
  port?: string;
  /** Behind the slash that ends the host; undefined without one. */
  path?: string;
}

/** Takes a pattern such as `https://*.example.com:8443/docs/*` apart. */
export function addressPattern(value: string): AddressPattern {
  const slashes = value.indexOf('//');
  const hostStart = slashes < 0 ? 0 : slashes + 2;
  const slash = value.indexOf('/', hostStart);
  const authority = value.slice(hostStart, slash < 0 ? value.length : slash);
  const port = /:([\d*?]*)$/.exec(authority);
  return {
    scheme: slashes < 0 ? '' : value.slice(0, slashes).replace(/:$/, ''),
    host: port ? authority.slice(0, port.index) : authority,
    hostStart,
    port: port?.[1],
    path: slash < 0 ? undefined : value.slice(slash + 1),
  };
}

/** Letters and a dot, so that it can be a host and not a word. */
export const isHostPattern = (host: string): boolean =>
  /^[\w.*-]+$/.test(host) && /[a-z]/i.test(host) && host.includes('.');
