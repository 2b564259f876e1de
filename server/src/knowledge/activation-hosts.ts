import type { Cite } from '../core/rule';

/** An address that must be reachable for activation, as the article writes it. */
export interface ActivationEntry {
  /** In lower case. */
  host: string;
  /** What follows the host; a PAC script never sees it for https. */
  path?: string;
  /** As written, where the letter case differs. */
  written?: string;
}

export const activationHostsCite: Cite = 'doc-activation-errors#check-whether-youre-behind-a-firewall';

const crl = '/pki/crl/products/';

/** The list of the activation article, in its order. */
export const activationEntries: readonly ActivationEntry[] = [
  { host: 'officecdn.microsoft.com' },
  { host: 'ols.officeapps.live.com', path: '/olsc' },
  { host: 'activation.sls.microsoft.com' },
  { host: 'odc.officeapps.live.com' },
  { host: 'crl.microsoft.com', path: `${crl}MicrosoftProductSecureServer.crl` },
  { host: 'crl.microsoft.com', path: `${crl}MicrosoftRootAuthority.crl` },
  { host: 'crl.microsoft.com', path: `${crl}MicrosoftProductSecureCommunicationsPCA.crl` },
  { host: 'www.microsoft.com', path: `${crl}MicrosoftProductSecureCommunicationsPCA.crl` },
  { host: 'go.microsoft.com' },
  { host: 'office15client.microsoft.com', written: 'Office15client.microsoft.com' },
  { host: 'login.windows.net' },
  { host: 'login.microsoft.com' },
  { host: 'login.microsoftonline.com' },
  { host: 'crl.microsoft.com' },
  { host: 'cdn.odc.officeapps.live.com' },
  { host: 'ajax.aspnetcdn.com' },
  { host: 'officeclient.microsoft.com' },
  { host: 'aadcdn.msauth.net' },
  { host: 'aadcdn.msauthimages.net' },
  { host: 'enterpriseregistration.windows.net' },
];

/** Its hosts, each once. */
export const activationHosts: readonly string[] = [...new Set(activationEntries.map(({ host }) => host))];

/** Hosts from which revocation lists come, over plain http: the article's, and sets 84 and 125 of the endpoint list. */
export const certificateHosts: ReadonlySet<string> = new Set([
  'crl.microsoft.com',
  'www.microsoft.com',
  'mscrl.microsoft.com',
  'oneocsp.microsoft.com',
  'ocsp.msocsp.com',
  'cacerts.digicert.com',
  'crl3.digicert.com',
  'crl4.digicert.com',
  'ocsp.digicert.com',
  'ocspx.digicert.com',
  'www.digicert.com',
  'crl.globalsign.com',
  'crl.globalsign.net',
  'ocsp.globalsign.com',
  'ocsp2.globalsign.com',
  'secure.globalsign.com',
  'crl.identrust.com',
  'isrg.trustid.ocsp.identrust.com',
  'cert.int-x3.letsencrypt.org',
  '*.entrust.net',
  '*.geotrust.com',
  '*.omniroot.com',
  '*.public-trust.com',
  '*.symcb.com',
  '*.symcd.com',
  '*.verisign.com',
  '*.verisign.net',
]);
