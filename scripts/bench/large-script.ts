const head = `// Proxy configuration of Contoso
var proxy = "PROXY proxy.contoso.com:8080";
var backup = "PROXY proxy-a.contoso.com:8080; PROXY proxy-b.contoso.com:8080";

function isInternal(host) {
  return isPlainHostName(host) || dnsDomainIs(host, ".contoso.com") || shExpMatch(host, "*.contoso.net");
}

function FindProxyForURL(url, host) {
  host = host.toLowerCase();
  url = url.toLowerCase();
  if (isInternal(host)) return "DIRECT";
  if (host == "outlook.office.com" || shExpMatch(host, "*.sharepoint.com")) return "DIRECT";
`;

const tail = `  return backup;
}
`;

/** Hosts that go one way, as lists of partners and branches grow over the years. */
const chainOf = (n: number) => `
  // Branch ${n}
  if (dnsDomainIs(host, ".branch${n}.contoso.org") ||
      dnsDomainIs(host, ".partner${n}.example") ||
      shExpMatch(host, "*.store${n}.fabrikam.com") ||
      shExpMatch(host, "app${n}-*.northwind.example") ||
      host == "portal${n}.tailspin.example" ||
      host == "www.site${n}.example" ||
      localHostOrDomainIs(host, "intranet${n}.contoso.org")) {
    return "DIRECT";
  }
`;

const singlesOf = (n: number) => `
  if (shExpMatch(url, "http://*.cdn${n}.example/*")) return proxy;
  if (host == "login${n}.woodgrove.example") return "PROXY proxy${n % 40}.contoso.com:8080; DIRECT";
  else if (host.indexOf("-stage${n}.") != -1) { return proxy; }
`;

const networkOf = (n: number) => `
  if (isInNet(host, "10.${n % 256}.${(n >> 3) % 256}.0", "255.255.255.0") ||
      isInNet(host, "172.16.${n % 256}.0", "255.255.255.0"))
    return "DIRECT";
`;

const helperOf = (n: number) => `
/* Routes of region ${n} */
function regionOf${n}(host) {
  var suffix = ".region${n}.contoso.com";
  if (dnsDomainIs(host, suffix) || shExpMatch(host, "*.r${n}.contoso.net")) return true;
  return host == "hub" + ${n} + ".contoso.com";
}
`;

/** A script of a size, as they grow in large companies: long conditions, several hundred branches, networks, functions. */
export function largeScript(kilobytes: number): string {
  const functions: string[] = [];
  const branches: string[] = [];
  for (let size = 0, n = 0; size < kilobytes * 1000; n++) {
    const parts = [chainOf(n), singlesOf(n), n % 3 === 0 ? networkOf(n) : ''];
    if (n % 10 === 0) {
      functions.push(helperOf(n));
      parts.push(`  if (regionOf${n}(host)) return proxy;\n`);
      size += functions.at(-1)!.length;
    }
    branches.push(parts.join(''));
    size += branches.at(-1)!.length;
  }
  return functions.join('') + head + branches.join('') + tail;
}
