import { texts } from '../core/message';

/** What the predefined functions of PAC scripts do, what their arguments mean, and where they surprise. */
export const pacFunctionTexts = texts('knowledge/pac-function', {
  isPlainHostName: 'True when the host name has no dot, as the names of servers in the local network do.',
  'isPlainHostName.ipv6':
    'Chrome and Edge answer false for an IPv6 address; engines that only look for a dot take ::1 for a plain name.',
  dnsDomainIs: 'True when the host name ends with the given text. Nothing is looked up.',
  'dnsDomainIs.dot':
    'Begin the domain with a dot: "example.com" is the end of "notexample.com" too. With the dot, example.com itself is not meant any more and needs a test of its own.',
  'dnsDomainIs.star': 'It knows no wildcards; a star stands for itself.',
  case: 'Capital and small letters are different. Browsers hand over host names in small letters, WinHTTP as they were written.',
  localHostOrDomainIs: 'True for exactly this host, and for its first label alone: www.example.com and www.',
  'localHostOrDomainIs.domain': 'It is no test of a domain: nothing below the given name is meant.',
  isResolvable: 'True when DNS knows the host.',
  isInNet: 'True when the address of the host lies in a network, given as address and mask.',
  'isInNet.name': 'A host name is looked up first, so that the request waits for DNS.',
  'isInNet.form':
    'Network and mask are four numbers with dots each. With "10.0.0.0/8" or without a mask the answer is always false.',
  dnsResolve: 'The IPv4 address of a host as text.',
  'dnsResolve.none': 'When DNS does not answer it gives null; old versions of Internet Explorer gave false.',
  lookup: 'DNS is asked while the request waits. Microsoft advises to do without, or to ask last.',
  convert_addr: 'An IPv4 address as one whole number, which may be negative.',
  myIpAddress: 'The IPv4 address of the device as text.',
  'myIpAddress.which':
    'With several adapters, a VPN or virtual machines it can be any of the addresses, and "127.0.0.1" when none is found.',
  dnsDomainLevels: 'How many dots the host name has. The address 10.1.2.3 has three.',
  shExpMatch:
    'True when the whole text matches a pattern: * stands for any number of characters, dots and slashes included, and ? for one.',
  'shExpMatch.anchored':
    '"*.example.com" does not mean example.com itself, and "*example.com" means notexample.com too.',
  'shExpMatch.regexp':
    'It is no regular expression. Browsers let brackets, | and + through as if it were one; other engines do not.',
  weekdayRange: 'True on this day of the week, or from one day to another; the last day counts.',
  'weekdayRange.names': 'Days are SUN, MON, TUE, WED, THU, FRI and SAT. Anything else gives false on every day.',
  'weekdayRange.wrap': 'A range may go over the end of the week: "FRI", "MON" is from Friday to Monday.',
  dateRange: 'True on this day, month or year, or from one date to another; the last one counts.',
  'dateRange.names': 'Months are JAN to DEC in capital letters, years have four digits, and numbers up to 31 are days.',
  'dateRange.one':
    'A day with a month is no date: (24, "DEC") is true from the 24th to the end of every month in Chrome and Edge. Write (24, "DEC", 24, "DEC").',
  timeRange: 'True in this hour, or from one time of day to another.',
  'timeRange.hours': '(8, 17) goes on until 17:59:59.',
  'timeRange.wrap':
    'Two hours do not reach over midnight: (22, 6) is never true in Chrome and Edge. Write (22, 0, 6, 59).',
  'timeRange.count': 'It takes 1, 2, 4 or 6 numbers and perhaps "GMT". Another count ends the script with an error.',
  alert: 'Writes a text to the log of the browser; nobody sees a message. Windows ignores it.',
  dnsResolveEx: 'All IPv4 and IPv6 addresses of a host, with semicolons between; an empty text when there are none.',
  isResolvableEx: 'True when DNS knows an IPv4 or an IPv6 address of the host.',
  isInNetEx: 'True when an IPv4 or IPv6 address lies in a network, given as address/length.',
  'isInNetEx.name':
    'Chrome and Edge take addresses only: for a host name, or a list of several addresses as dnsResolveEx gives it, the answer is false.',
  'isInNetEx.families':
    'When one is IPv4 and the other IPv6, Windows answers false; Chrome and Edge compare the IPv4 address as IPv6.',
  myIpAddressEx:
    'All IPv4 and IPv6 addresses of the device, with semicolons between; an empty text when there are none.',
  sortIpAddressList: 'Puts addresses into order, IPv6 first. Gives false when one is not an address.',
  getClientVersion: 'The version of the script engine of Windows.',
  windowsOnly: 'Only Windows has it; browsers end the script with an error.',
  extended:
    'Windows has it only inside FindProxyForURLEx, Chrome and Edge everywhere, Firefox nowhere. Ask typeof first.',
  'arg.host': 'The host name, as FindProxyForURL gets it.',
  'arg.hostOrAddress': 'A host name or an IPv4 address.',
  'arg.domain': 'The end of the host name, beginning with a dot: ".example.com".',
  'arg.fullName': 'The full name of one host: "www.example.com".',
  'arg.network': 'The first address of the network: "10.0.0.0".',
  'arg.mask': 'Which bits of the address must be equal: "255.0.0.0".',
  'arg.ipv4': 'Four numbers with dots: "10.1.2.3".',
  'arg.text': 'What is compared, as a rule host or url.',
  'arg.pattern': 'A pattern with * and ?: "*.example.com".',
  'arg.weekday': 'SUN, MON, TUE, WED, THU, FRI or SAT.',
  'arg.lastWeekday': 'The last day of the range; without it only the first day counts.',
  'arg.date': 'A day (1 to 31), a month (JAN to DEC), a year, or several of them in this order.',
  'arg.lastDate': 'The end of the range, in the same form.',
  'arg.time': 'An hour (0 to 23), or hour and minute, or hour, minute and second.',
  'arg.lastTime': 'The end of the range, in the same form.',
  'arg.gmt': 'With "GMT" as the last argument it counts in UTC, else in the time of the device.',
  'arg.message': 'What is written to the log.',
  'arg.address': 'An IPv4 or IPv6 address.',
  'arg.prefix': 'The network with its length: "10.0.0.0/8" or "2001:db8::/32".',
  'arg.addresses': 'Addresses with semicolons between.',
});
