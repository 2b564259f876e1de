import type { Source } from './sources';

const chromium = 'https://chromium.googlesource.com/chromium/src/+/HEAD/';
const mozilla = 'https://searchfox.org/mozilla-central/source/netwerk/base/';
const winhttp = 'https://learn.microsoft.com/windows/win32/';

/** Pages and engine sources about PAC scripts. */
// biome-ignore format: one line per entry
export const pacPages = {
  'chromium-proxy': { title: 'Proxy support in Chrome', url: `${chromium}net/docs/proxy.md`, read: '2026-11-21', evidence: 'documented' },
  'chromium-pac-engine': { title: 'How Chrome and Edge call a PAC script (proxy_resolver_v8.cc)', url: `${chromium}services/proxy_resolver/proxy_resolver_v8.cc`, read: '2026-11-21', evidence: 'engine-source' },
  'chromium-pac-library': { title: 'The predefined PAC functions of Chrome and Edge (pac_js_library.h)', url: `${chromium}services/proxy_resolver/pac_js_library.h`, read: '2026-11-21', evidence: 'engine-source' },
  'chromium-pac-library-tests': { title: 'Tests of the predefined PAC functions of Chrome and Edge', url: `${chromium}services/proxy_resolver/test/data/proxy_resolver_v8_unittest/pac_library_unittest.js`, read: '2026-11-21', evidence: 'engine-source' },
  'chromium-proxy-strings': { title: 'How Chrome and Edge read one element of a PAC result (proxy_string_util.cc)', url: `${chromium}net/base/proxy_string_util.cc`, read: '2026-11-21', evidence: 'engine-source' },
  'chromium-proxy-strings-tests': { title: 'Tests of reading one element of a PAC result (proxy_string_util_unittest.cc)', url: `${chromium}net/base/proxy_string_util_unittest.cc`, read: '2026-11-21', evidence: 'engine-source' },
  'chromium-proxy-list': { title: 'How Chrome and Edge read the list of a PAC result (proxy_list.cc)', url: `${chromium}net/proxy_resolution/proxy_list.cc`, read: '2026-11-21', evidence: 'engine-source' },
  'chromium-pac-fetcher': { title: 'How Chrome and Edge load a PAC script (pac_file_fetcher_impl.cc)', url: `${chromium}net/proxy_resolution/pac_file_fetcher_impl.cc`, read: '2026-11-21', evidence: 'engine-source' },
  'firefox-pac': { title: 'How Firefox runs a PAC script (ProxyAutoConfig.cpp)', url: `${mozilla}ProxyAutoConfig.cpp`, read: '2026-11-21', evidence: 'engine-source' },
  'firefox-pac-manager': { title: 'How Firefox asks a PAC script (nsPACMan.cpp)', url: `${mozilla}nsPACMan.cpp`, read: '2026-11-21', evidence: 'engine-source' },
  'firefox-proxy-service': { title: 'How Firefox reads a PAC result (nsProtocolProxyService.cpp)', url: `${mozilla}nsProtocolProxyService.cpp`, read: '2026-11-21', evidence: 'engine-source' },
  'mdn-pac': { title: 'Proxy Auto-Configuration (PAC) file (MDN)', url: 'https://developer.mozilla.org/docs/Web/HTTP/Guides/Proxy_servers_and_tunneling/Proxy_Auto-Configuration_PAC_file', read: '2026-11-21', evidence: 'documented' },
  'winhttp-ipv6-helpers': { title: 'IPv6-aware proxy helper API definitions', url: `${winhttp}winhttp/ipv6-aware-proxy-helper-api-definitions`, read: '2026-11-21', evidence: 'documented' },
  isinnetex: { title: 'isInNetEx function', url: `${winhttp}winhttp/isinnetex`, read: '2026-11-21', evidence: 'documented' },
  'winhttp-autoproxy': { title: 'AutoProxy issues in WinHTTP', url: `${winhttp}winhttp/autoproxy-issues-in-winhttp`, read: '2026-11-21', evidence: 'documented' },
  'winhttp-autoproxy-cache': { title: 'AutoProxy cache', url: `${winhttp}winhttp/autoproxy-cache`, read: '2026-11-21', evidence: 'documented' },
  'winhttp-autoproxy-options': { title: 'WINHTTP_AUTOPROXY_OPTIONS structure', url: `${winhttp}api/winhttp/ns-winhttp-winhttp_autoproxy_options`, read: '2026-11-21', evidence: 'documented' },
  'proxy-result-cache': { title: 'How to disable automatic proxy caching in Internet Explorer (271361)', url: 'https://support.microsoft.com/kb/271361', read: '2026-11-21', evidence: 'documented-historical' },
  'pac-performance': { title: 'Optimizing performance with automatic proxy-configuration scripts (PAC)', url: 'https://learn.microsoft.com/previous-versions/troubleshoot/browsers/connectivity-navigation/optimize-pac-performance', read: '2026-11-21', evidence: 'documented', ja: true },
  'const-in-pac': { title: 'PAC files and the inconstant constant', url: 'https://davidsmith.is/2019/12/20/pac-files-and-the-inconstant-constant/', read: '2026-11-21', evidence: 'community-observed' },
  'public-suffix-list': { title: 'Public Suffix List', url: 'https://publicsuffix.org/list/', read: '2026-11-21', evidence: 'documented' },
  pacparser: { title: 'pacparser: a library that runs PAC scripts', url: 'https://github.com/manugarg/pacparser', read: '2026-11-21', evidence: 'community-observed' },
  'pac-resolver': { title: 'pac-resolver and pac-proxy-agent: PAC scripts in Node', url: 'https://github.com/TooTallNate/proxy-agents', read: '2026-11-21', evidence: 'community-measured' },
} satisfies Record<string, Source>;
