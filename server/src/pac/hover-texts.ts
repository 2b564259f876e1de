import { texts } from '../core/message';

/** What hovers say; the texts about functions come from the knowledge. */
export const hoverTexts = texts('pac/hover', {
  call: '**`{call}`**',
  argument: '`{name}`: {about}',
  forms: 'Forms: {list}',
  example: 'Example: `{example}`',
  'engines.all': 'Chrome, Edge, Firefox and WinHTTP have it.',
  'engines.browsers': 'Chrome, Edge and Firefox have it; for WinHTTP it is not documented.',
  'engines.extended': 'Chrome and Edge have it, and WinHTTP inside FindProxyForURLEx.',
  'engines.windows': 'Only WinHTTP has it, inside FindProxyForURLEx.',
  FindProxyForURL:
    'Engines call this function for each address and follow the text that it returns. Browsers hand over `url` without its path where it is https; `host` has no port.',
  FindProxyForURLEx:
    'Windows calls this function instead of FindProxyForURL where the script has it, and knows functions such as isInNetEx only there. Chrome, Edge and Firefox never call it.',
  host: '**`{pattern}`** · Microsoft 365',
  hostIn: '**`{pattern}`** · Microsoft 365 ({cloud})',
  set: 'Endpoint set {id}, {area}: **{category}**, {need}, TCP {ports}',
  setBy: 'By `{pattern}`: endpoint set {id}, {area}: **{category}**, {need}, TCP {ports}',
  moreSets: 'and {count} more',
  required: 'required',
  optional: 'optional',
  'area.Common': 'shared services',
  'area.Exchange': 'Exchange Online',
  'area.SharePoint': 'SharePoint and OneDrive',
  'area.Skype': 'Teams',
  'area.MEM': 'Intune',
  'do.Optimize':
    'Send it DIRECT, before any other test: these few hosts carry most of the traffic and suffer most from a proxy.',
  'do.Allow': 'Send it DIRECT, or through a proxy that neither opens its TLS nor asks people to sign in.',
  'do.Default': 'It can go where the rest of the internet goes.',
  'do.Default.required': 'It can go where the rest of the internet goes, but it must be reachable.',
  before: 'It is less important than `{wildcard}`, which matches it too: test it before that one.',
  activation:
    'The activation of Office needs it. A proxy on the way must not ask people to sign in, and must allow the user agent MSOIDCRL before it refuses old browsers.',
  revocation: 'Lists of revoked certificates come from here, over plain http.',
  signIn:
    'With tenant restrictions, people sign in through the proxy that adds the header: then it must not go DIRECT.',
  wildcard: 'It matches {count} entries of the list: {list}',
  higher: 'It also matches entries that ask for more: {list}',
  removed: 'It is no longer on the list of endpoints; it was gone in {gone}.',
  successor: 'It is no longer on the list of endpoints; it was gone in {gone}. Its successor is `{successor}`.',
  date: 'Endpoint list of {date}.',
  direct: '`{text}`: without a proxy, in every engine.',
  proxy: '`{text}`: an HTTP proxy at {host}, port {port}, in every engine.',
  https: '`{text}`: an HTTP proxy at {host}, port {port}, to which the client speaks TLS. {browsers}',
  socks: '`{text}`: a SOCKS proxy of version {version} at {host}, port {port}. {browsers}',
  socksEither:
    '`{text}`: a SOCKS proxy at {host}, port {port}. Chrome, Edge and Firefox speak version 4, some other programs version 5.',
  quic: '`{text}`: a proxy at {host}, port {port}, over QUIC. Chrome and Edge read the word, Firefox does not.',
  http: '`{text}`: Firefox reads it as PROXY. Chrome and Edge pass over it.',
  faulty: '`{text}`: Chrome and Edge pass over this choice as it is written.',
  browsers: 'Chrome, Edge and Firefox know it; for WinHTTP it is not documented.',
  assumed: '{port}, as none is written',
  order:
    'Browsers try the choices from left to right until one answers. Programs that use WinHTTP may take only the first one.',
});
