/** What a client asks about. */
export interface Address {
  url: string;
  /** In lower case, without port and brackets. */
  host: string;
}

/** An address as a client hands it to a script: without user, fragment and, for https, path. A host alone is taken as https. */
export function askedAddress(text: string): Address | undefined {
  const address = addressOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  const host = address?.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (!address || !host) return undefined;
  const path = /^(?:https|wss):$/.test(address.protocol) ? '/' : `${address.pathname || '/'}${address.search}`;
  return { url: `${address.protocol}//${address.host}${path}`, host };
}

function addressOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
