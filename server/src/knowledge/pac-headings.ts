/** The headings that are cited on the pages about PAC scripts, by source and anchor. */
// biome-ignore format: one line per entry
export const pacHeadings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'mdn-pac': {
    syntax: 'Syntax',
    description: 'Description',
    isplainhostname: 'isPlainHostName()',
    dnsdomainis: 'dnsDomainIs()',
    localhostordomainis: 'localHostOrDomainIs()',
    isresolvable: 'isResolvable()',
    isinnet: 'isInNet()',
    dnsresolve: 'dnsResolve()',
    convert_addr: 'convert_addr()',
    myipaddress: 'myIpAddress()',
    dnsdomainlevels: 'dnsDomainLevels()',
    shexpmatch: 'shExpMatch()',
    weekdayrange: 'weekdayRange()',
    daterange: 'dateRange()',
    timerange: 'timeRange()',
    alert: 'alert()',
  },
};
