import { pacFunction } from '../../knowledge/pac-functions';
import { libraryGlobals } from '../../knowledge/script-globals';
import { replaceNode } from '../edit';
import { defineRule } from '../rule';

/** Those that the engine itself provides, and not its library, may be declared anew. */
const provided = new Set([
  'alert',
  'myIpAddress',
  'dnsResolve',
  'isPlainHostName',
  'dnsResolveEx',
  'myIpAddressEx',
  'sortIpAddressList',
  'isInNetEx',
]);

export default defineRule({
  id: 'pac/name-taken',
  severity: 'error',
  summary: 'A name of the predefined library is declared with const, let or class.',
  sources: ['chromium-pac-engine', 'chromium-pac-library'],
  messages: {
    taken:
      'Chrome and Edge refuse the whole script, because {name} is already declared in their own library of PAC functions. That is an error for const, let and class; requests go without a proxy and nothing is reported. Take another name, or declare it with var.',
    var: 'Declare it with var',
  },
  check(doc, report) {
    for (const node of doc.program.body) {
      if (node.type === 'ClassDeclaration' && node.id && isTaken(node.id.name))
        report(node.id, 'taken', { args: { name: node.id.name } });
      if (node.type !== 'VariableDeclaration' || node.kind === 'var') continue;
      const keyword = { start: node.start, end: node.start + node.kind.length };
      for (const { id } of node.declarations)
        if (id.type === 'Identifier' && isTaken(id.name))
          report(id, 'taken', {
            args: { name: id.name },
            fixes: [{ title: 'var', edits: [replaceNode(keyword, 'var')] }],
          });
    }
  },
});

function isTaken(name: string): boolean {
  const predefined = pacFunction(name);
  return libraryGlobals.has(name) || (!provided.has(name) && Boolean(predefined?.engines.includes('chromium')));
}
