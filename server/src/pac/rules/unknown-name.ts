import type { Identifier } from 'acorn';
import { closest } from '../../core/closest';
import { callableEntryPoints } from '../callable';
import { quoted, replaceNode } from '../edit';
import { isGlobalName, setsNamesOtherwise, unguardedReads } from '../global-names';
import { defineRule } from '../rule';
import { isSwitchedOff } from '../switched-off';

export default defineRule({
  id: 'pac/unknown-name',
  severity: 'error',
  summary: 'A variable is read that the script never sets.',
  sources: ['chromium-pac-engine', 'firefox-pac'],
  messages: {
    unknown:
      'Nothing is named {name} here. The script ends with an error when it gets here, and the request goes without a proxy, with no message. Declare it, or write the name as it is declared, capital letters included.',
    parameter:
      '{name} is a parameter of the entry point and has no value in this function. The script ends with an error when it gets here, and the request goes without a proxy, with no message. Hand it over as a parameter.',
    again: 'Here too.',
    change: 'Change to {known}',
  },
  check(doc, report) {
    if (doc.broken || doc.content !== 'script' || setsNamesOtherwise(doc)) return;
    const unbound = doc.nodes('Identifier').filter((node) => !doc.variableOf(node));
    const own = new Set(doc.variables.slice(0, 200).map(({ name }) => name));
    // Calls, and what pages have, are findings of other rules.
    const called = new Set(doc.calls.map(({ nameSpan }) => nameSpan.start));
    const bare = callableEntryPoints(doc).flatMap(({ fn }) => (fn && fn.node.params.length < 2 ? [fn.node] : []));
    const isSaid = ({ name, start }: Identifier) =>
      called.has(start) || (isParameter(name) && bare.some((fn) => start > fn.start && start < fn.end));
    for (const [name, reads] of unguardedReads(doc, new Set(unbound.map((node) => node.name)))) {
      const places = reads.filter((node) => !isSaid(node) && !isSwitchedOff(doc, node));
      const [first, ...others] = places;
      if (!first || isGlobalName(name)) continue;
      const parameter = isParameter(name) && own.has(name);
      const known = parameter
        ? undefined
        : name.toUpperCase() === 'DIRECT'
          ? quoted(doc, 'DIRECT')
          : closest(name, own);
      const edits = known ? places.map((node) => replaceNode(node, known)) : [];
      report(first, parameter ? 'parameter' : 'unknown', {
        args: { name },
        related: others.slice(0, 10).map((span) => ({ span, message: 'again' as const })),
        fixes: [known ? { title: 'change', args: { known }, edits } : undefined],
      });
    }
  },
});

const isParameter = (name: string) => name === 'url' || name === 'host';
