import type { HostTest, PacDocument } from './document';
import { foldedTestTexts } from './test-texts';

/** False for most scripts, which need not be asked test by test. */
export const mayNamePlaceholder = (doc: PacDocument): boolean =>
  /<|(?:contoso|yourtenant|tenantname)(?:-my|-admin)?\.(?:sharepoint|onmicrosoft)\.com/.test(foldedTestTexts(doc));

/** `<tenant>` and the like, and the tenant of Microsoft's own examples. */
export function tenantPlaceholder({ pattern }: HostTest, tenant = ''): string | undefined {
  const own = /^<[a-z -]{3,30}>|(?<=[/.*])<[a-z -]{3,30}>/i.exec(pattern.value)?.[0];
  if (own) return own;
  const sample = /(?:^|\/\/)(contoso|yourtenant|tenantname)(?=(?:-my|-admin)?\.(?:sharepoint|onmicrosoft)\.com)/i.exec(
    pattern.value,
  )?.[1];
  return sample && !tenant.toLowerCase().startsWith(sample.toLowerCase()) ? sample : undefined;
}
