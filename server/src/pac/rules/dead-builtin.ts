import { callableEntryPoints } from '../callable';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/dead-builtin',
  severity: 'info',
  summary: 'The script uses something that engines no longer have, or not at this place.',
  sources: ['mdn-pac', 'winhttp-ipv6-helpers'],
  tag: 'deprecated',
  messages: {
    bindings:
      'ProxyConfig is left over from Netscape, and current engines do not have it. The script ends with an error when it gets here.',
    version:
      'getClientVersion exists in Windows only, inside FindProxyForURLEx. Anywhere else the script ends with an error at this call.',
  },
  check(doc, report) {
    const extended = callableEntryPoints(doc).filter(({ meant }) => meant === 'FindProxyForURLEx');
    for (const { name, nameSpan, global, within } of doc.calls)
      if (name === 'getClientVersion' && global && !extended.some(({ fn }) => fn === within))
        report(nameSpan, 'version');
    for (const node of doc.nodes('MemberExpression'))
      if (node.object.type === 'Identifier' && node.object.name === 'ProxyConfig' && !doc.variableOf(node.object))
        report(node.object, 'bindings');
  },
});
