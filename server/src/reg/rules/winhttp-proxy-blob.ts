import { valuesNamed } from '../document';
import { defineRule } from '../rule';

const names = ['winhttpsettings', 'defaultconnectionsettings', 'savedlegacysettings'];

export default defineRule({
  id: 'reg/winhttp-proxy-blob',
  severity: 'info',
  summary: 'Proxy settings are written as the binary copy that Windows keeps.',
  sources: ['doc-activation-errors#check-whether-youre-behind-a-proxy-server', 'proxy-by-registry'],
  messages: {
    winhttp:
      'These bytes are where netsh keeps the WinHTTP proxy. Their layout is not documented, so nobody can review them, and a copy from another version of Windows may be ignored. Use "netsh winhttp set proxy" in a script.',
    user: 'These bytes are the copy that Windows keeps of the proxy settings, with a counter of changes. Their layout is not documented, so nobody can review them, and they bring along every other proxy setting of the device they come from. Write ProxyEnable, ProxyServer or AutoConfigURL.',
  },
  check(doc, report) {
    const seen = new Set<string>();
    for (const { name, nameSpan, data, writtenTo } of valuesNamed(doc, ...names)) {
      const known = names.indexOf(name.toLowerCase());
      if (data?.form !== 'hex' || !/\\Internet Settings\\Connections$/i.test(writtenTo!.fullKey)) continue;
      const message = known === 0 ? 'winhttp' : 'user';
      // Windows keeps two copies for the user, and an export holds both.
      const place = `${message} ${writtenTo!.fullKey}`.toLowerCase();
      if (!seen.has(place)) report(nameSpan, message);
      seen.add(place);
    }
  },
});
