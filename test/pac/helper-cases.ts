/** Expressions and their values, as JSON writes them; `throws …` names the error. */
export interface Group {
  name: string;
  source: string;
  cases: readonly (readonly [expression: string, value: string])[];
}

const chromiumTests = 'behaviour that Chromium tests in pac_library_unittest.js';
const chromiumNative = 'Chromium, proxy_resolver_v8.cc';
const mozilla = 'the helper that Chrome, Edge and Firefox share';

export const nameCases: Group[] = [
  {
    name: 'dnsDomainIs',
    source: chromiumTests,
    cases: [
      ['dnsDomainIs("www.contoso.com", ".com")', 'true'],
      ['dnsDomainIs("shop.contoso.co.jp", ".co.jp")', 'true'],
      ['dnsDomainIs("www.contoso.com", ".co.jp")', 'false'],
      ['dnsDomainIs("www.contoso.com", ".con")', 'false'],
    ],
  },
  {
    name: 'dnsDomainIs',
    source: mozilla,
    cases: [
      ['dnsDomainIs("notcontoso.com", "contoso.com")', 'true'],
      ['dnsDomainIs("contoso.com", ".contoso.com")', 'false'],
      ['dnsDomainIs("contoso.com", "contoso.com")', 'true'],
      ['dnsDomainIs("www.Contoso.com", ".contoso.com")', 'false'],
      ['dnsDomainIs("com", ".contoso.com")', 'false'],
      ['dnsDomainIs("www.contoso.com", "")', 'true'],
      ['dnsDomainIs("www.contoso.com")', 'throws TypeError'],
    ],
  },
  {
    name: 'dnsDomainLevels',
    source: chromiumTests,
    cases: [
      ['dnsDomainLevels("intranet")', '0'],
      ['dnsDomainLevels("www.contoso.com")', '2'],
      ['dnsDomainLevels("10.20.30.40")', '3'],
    ],
  },
  {
    name: 'isInNet',
    source: chromiumTests,
    cases: [
      ['isInNet("10.20.30.40", "10.20.30.40", "255.255.255.255")', 'true'],
      ['isInNet("10.20.30.41", "10.20.30.40", "255.255.255.255")', 'false'],
      ['isInNet("172.16.9.9", "172.16.0.0", "255.255.0.0")', 'true'],
      ['isInNet("172.17.9.9", "172.16.0.0", "255.255.0.0")', 'false'],
      ['isInNet("172.16.9.x", "172.16.0.0", "255.255.0.0")', 'false'],
    ],
  },
  {
    name: 'isInNet',
    source: mozilla,
    cases: [
      ['isInNet("10.1.1.1", "10.0.0.0/8", "255.0.0.0")', 'false'],
      ['isInNet("10.1.1.1", "10.0.0.0")', 'false'],
      ['isInNet("10.1.1.1", "10.0.0.0", "255.0.0.256")', 'false'],
      ['isInNet("intranet.example.com", "10.20.0.0", "255.255.0.0")', 'true'],
      ['isInNet("unknown.example.com", "0.0.0.0", "0.0.0.0")', 'false'],
      ['isInNet("10.99.30.40", "10.0.30.0", "255.0.255.0")', 'true'],
      ['isInNet("192.168.1.1", "192.168.1.77", "255.255.255.0")', 'true'],
      ['isInNet("::1", "0.0.0.0", "0.0.0.0")', 'false'],
    ],
  },
  {
    name: 'isPlainHostName',
    source: chromiumTests,
    cases: [
      ['isPlainHostName("intranet")', 'true'],
      ['isPlainHostName("contoso.com")', 'false'],
      ['isPlainHostName("10.1.1.1")', 'false'],
      ['isPlainHostName(".")', 'false'],
      ['isPlainHostName("2001:db8::1")', 'false'],
      ['isPlainHostName("::ffff:10.1.1.1")', 'false'],
      ['isPlainHostName("host:8080")', 'true'],
      ['isPlainHostName("name::1")', 'true'],
      ['isPlainHostName("[2001:db8::1]")', 'true'],
      ['isPlainHostName("intranet", "more")', 'true'],
      ['isPlainHostName()', 'throws TypeError'],
      ['isPlainHostName(null)', 'throws TypeError'],
      ['isPlainHostName(7)', 'throws TypeError'],
    ],
  },
  {
    name: 'localHostOrDomainIs',
    source: chromiumTests,
    cases: [
      ['localHostOrDomainIs("www.contoso.com", "www.contoso.com")', 'true'],
      ['localHostOrDomainIs("www", "www.contoso.com")', 'true'],
      ['localHostOrDomainIs("shop.contoso.com", "www.contoso.com")', 'false'],
    ],
  },
  {
    name: 'localHostOrDomainIs',
    source: mozilla,
    cases: [
      ['localHostOrDomainIs("www.contoso.com", ".contoso.com")', 'false'],
      ['localHostOrDomainIs("ww", "www.contoso.com")', 'false'],
      ['localHostOrDomainIs("contoso.com", "www.contoso.com")', 'false'],
    ],
  },
  {
    name: 'shExpMatch',
    source: chromiumTests,
    cases: [
      ['shExpMatch("logo.png", "*.png")', 'true'],
      ['shExpMatch("logo7.png", "*o?.png")', 'true'],
      ['shExpMatch("logo.png", ".png")', 'false'],
      ['shExpMatch("logo.png", "logo")', 'false'],
    ],
  },
  {
    name: 'shExpMatch',
    source: mozilla,
    cases: [
      ['shExpMatch("contoso.com", "*.contoso.com")', 'false'],
      ['shExpMatch("notcontoso.com", "*contoso.com")', 'true'],
      ['shExpMatch("a.b.contoso.com", "*.contoso.com")', 'true'],
      ['shExpMatch("www.contoso.com.evil.example", "*.contoso.com*")', 'true'],
      ['shExpMatch("wwwxcontoso.com", "www.contoso.com")', 'false'],
      ['shExpMatch("ac", "a?c")', 'false'],
      ['shExpMatch("WWW.contoso.com", "www.*")', 'false'],
      ['shExpMatch("www.contoso.com", "(www|ftp).*")', 'true'],
      ['shExpMatch("a-and-more", "a|b")', 'true'],
      ['shExpMatch("x", "[x-z]")', 'true'],
      ['shExpMatch("ab", "a\\\\w")', 'true'],
      ['shExpMatch("aab", "a+b")', 'true'],
      ['shExpMatch("(", "(")', 'throws SyntaxError'],
      ['shExpMatch("x")', 'throws TypeError'],
      ['shExpMatch(undefined, "undef*")', 'true'],
      ['[shExpMatch("a1", "a?"), shExpMatch("b1", "a?"), shExpMatch("a2", "a?")]', '[true,false,true]'],
    ],
  },
  {
    name: 'convert_addr',
    source: mozilla,
    cases: [
      ['convert_addr("10.0.0.1")', '167772161'],
      ['convert_addr("255.255.255.255")', '-1'],
    ],
  },
];

export const addressCases: Group[] = [
  {
    name: 'look-ups',
    source: chromiumNative,
    cases: [
      ['dnsResolve("intranet.example.com")', '"10.20.30.40"'],
      ['dnsResolve("INTRANET.example.com")', '"10.20.30.40"'],
      ['dnsResolve("192.0.2.9")', '"192.0.2.9"'],
      ['dnsResolve("both.example.com")', '"192.0.2.7"'],
      ['dnsResolve("six.example.com")', 'null'],
      ['dnsResolve("unknown.example.com")', 'null'],
      ['dnsResolve(7)', 'null'],
      ['isResolvable("intranet.example.com")', 'true'],
      ['isResolvable("six.example.com")', 'false'],
      ['dnsResolveEx("both.example.com")', '"2001:db8::7;192.0.2.7"'],
      ['dnsResolveEx("unknown.example.com")', '""'],
      ['isResolvableEx("six.example.com")', 'true'],
      ['isResolvableEx("unknown.example.com")', 'false'],
      ['dnsResolve("constructor")', 'null'],
      ['dnsResolve("__proto__")', 'null'],
      ['myIpAddress()', '"10.1.2.3"'],
      ['myIpAddressEx()', '"10.1.2.3"'],
    ],
  },
  {
    name: 'sortIpAddressList',
    source: chromiumTests,
    cases: [
      ['sortIpAddressList("2001:db8::3;2001:db8::1;2001:db8::2")', '"2001:db8::1;2001:db8::2;2001:db8::3"'],
      ['sortIpAddressList("10.0.0.1;2001:db8::1")', '"2001:db8::1;10.0.0.1"'],
      ['sortIpAddressList("10.0.0.10;10.0.0.9")', '"10.0.0.9;10.0.0.10"'],
      ['sortIpAddressList("10.0.0.1")', '"10.0.0.1"'],
      ['sortIpAddressList("0:0::2;::2;0::2")', '"0:0::2;::2;0::2"'],
      ['sortIpAddressList(";10.0.0.1;")', '"10.0.0.1"'],
      ['sortIpAddressList("10.0.0.2; \\t10.0.0.1")', '"10.0.0.1;10.0.0.2"'],
      ['sortIpAddressList("")', 'false'],
      ['sortIpAddressList(" ; ")', 'false'],
      ['sortIpAddressList("10.0.0.256")', 'false'],
      ['sortIpAddressList("10.0.0.1;1:2:3:4")', 'false'],
      ['sortIpAddressList()', 'null'],
      ['sortIpAddressList(null)', 'null'],
    ],
  },
  {
    name: 'isInNetEx',
    source: chromiumTests,
    cases: [
      ['isInNetEx("10.20.30.40", "10.20.30.40/32")', 'true'],
      ['isInNetEx("10.20.30.41", "10.20.30.40/32")', 'false'],
      ['isInNetEx("172.16.1.1", "172.16.0.0/16")', 'true'],
      ['isInNetEx("172.16.1.1", "172.16.200.7/16")', 'true'],
      ['isInNetEx("172.17.1.1", "172.16.0.0/16")', 'false'],
      ['isInNetEx("172.31.255.1", "172.16.0.0/12")', 'true'],
      ['isInNetEx("2001:db8:7::1", "2001:db8:7::/48")', 'true'],
      ['isInNetEx("2001:db8:8::1", "2001:db8:7::/48")', 'false'],
      ['isInNetEx("::ffff:172.16.9.9", "172.16.0.0/16")', 'true'],
      ['isInNetEx("::fffe:172.16.9.9", "172.16.0.0/16")', 'false'],
      ['isInNetEx("172.16.9.9", "::ffff:172.16.0.0/112")', 'true'],
      ['isInNetEx("10.1.1.1", "::/16")', 'true'],
      ['isInNetEx("10.1.1.1", "10.0.0.0")', 'false'],
      ['isInNetEx("10.1.1.1", "10.0.0.0/33")', 'false'],
      ['isInNetEx("10.1.1.1 ", "10.0.0.0/8")', 'false'],
      ['isInNetEx("intranet.example.com", "10.0.0.0/8")', 'false'],
      ['isInNetEx()', 'null'],
      ['isInNetEx("10.1.1.1")', 'null'],
    ],
  },
];
