import type { HostTest } from './document';

/** The host that a test looks for: without stars and dots before it, scheme and path. Undefined for anything else. */
export function hostNamed({ kind, pattern }: HostTest): string | undefined {
  if (kind === 'regexp' || kind === 'isInNet') return undefined;
  const [, host] = /^(?:\*|[a-z*]+:\/\/)?[*.]*([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[:/*]|$)/i.exec(pattern.value) ?? [];
  return host?.toLowerCase();
}
