import type { Span } from '../core/text';
import type { PacDocument } from './document';
import { byDecision, type Route } from './routes';

/** Hosts about which one statement decided, as a finding shows them. */
export interface Decision {
  span: Span;
  count: number;
  hosts: string;
  result: string;
}

/** The answers by the statement that decided them, each to be marked on one line. */
export function decisionsAbout(doc: PacDocument, routes: readonly Route[]): Decision[] {
  const name = doc.evaluation?.entryPoint.nameSpan ?? { start: 0, end: 0 };
  return byDecision(routes).map(({ decidedBy, routes: decided }) => {
    const hosts = [...new Set(decided.map(hostOf))];
    const results = new Set(decided.map(({ choices }) => choices.join('; ')));
    return {
      span: decidedBy ? firstLine(doc, decidedBy) : name,
      count: hosts.length,
      hosts: enumerated(hosts),
      result: [...results].slice(0, 2).join(' / ').slice(0, 120),
    };
  });
}

/** As the list has it; the probe's own name means nothing to a reader. */
const hostOf = ({ probe: { endpoint, host } }: Route) => endpoint?.pattern ?? host;

/** A few of them, and how many there are. */
export const enumerated = (hosts: readonly string[], most = 4): string =>
  hosts.length > most ? `${hosts.slice(0, most).join(', ')}, … (${hosts.length})` : hosts.join(', ');

/** A mark never runs over several lines. */
export function firstLine({ text }: PacDocument, { start, end }: Span): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))![0];
  return { start, end: start + line.trimEnd().length };
}
