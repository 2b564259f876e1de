import type { Source } from './sources';

const enterprise = 'https://learn.microsoft.com/microsoft-365/enterprise/';

/** Pages about the network addresses of Microsoft 365. */
// biome-ignore format: one line per entry
export const endpointPages = {
  'm365-endpoints': { title: 'Microsoft 365 URLs and IP address ranges', url: `${enterprise}urls-and-ip-address-ranges`, read: '2026-08-11', evidence: 'documented', ja: true },
  'm365-endpoints-china': { title: 'URLs and IP address ranges for Microsoft 365 operated by 21Vianet', url: `${enterprise}urls-and-ip-address-ranges-21vianet`, read: '2026-07-01', evidence: 'documented', ja: true },
  'm365-endpoints-dod': { title: 'Microsoft 365 U.S. Government DoD endpoints', url: `${enterprise}microsoft-365-u-s-government-dod-endpoints`, read: '2026-07-01', evidence: 'documented', ja: true },
  'm365-endpoints-gcc-high': { title: 'Microsoft 365 U.S. Government GCC High endpoints', url: `${enterprise}microsoft-365-u-s-government-gcc-high-endpoints`, read: '2026-07-01', evidence: 'documented', ja: true },
  'm365-managing-endpoints': { title: 'Managing Microsoft 365 endpoints', url: `${enterprise}managing-office-365-endpoints`, read: '2026-11-21', evidence: 'documented', ja: true },
  'm365-principles': { title: 'Microsoft 365 network connectivity principles', url: `${enterprise}microsoft-365-network-connectivity-principles`, read: '2023-10-26', evidence: 'documented', ja: true },
  'm365-web-service': { title: 'Microsoft 365 IP Address and URL web service', url: `${enterprise}microsoft-365-ip-web-service`, read: '2026-11-21', evidence: 'documented', ja: true },
  'm365-unified-domains': { title: 'Unified cloud.microsoft domain for Microsoft 365 apps', url: `${enterprise}cloud-microsoft-domain`, read: '2024-04-18', evidence: 'documented', ja: true },
  'get-pacfile': { title: 'Get-PacFile (PowerShell Gallery)', url: 'https://www.powershellgallery.com/packages/Get-PacFile', read: '2026-11-21', evidence: 'documented' },
  'tenant-restrictions': { title: 'Restrict access to a tenant', url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/tenant-restrictions', read: '2026-11-21', evidence: 'documented', ja: true },
} as const satisfies Record<string, Source>;
