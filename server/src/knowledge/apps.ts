import { type Message, texts } from '../core/message';
import { oncePer } from '../core/once';
import type { Cite } from '../core/rule';
import type { Product } from './products';

/** An ID that ExcludeApp takes. */
export interface ExcludeApp {
  id: string;
  name: string;
  status: 'documented' | 'ambiguous' | 'retired';
  /** False for what is not an application of its own, so that excluding it leaves nothing out of the suite. */
  application: boolean;
  /** The last day of support, YYYY-MM-DD. */
  endOfSupport?: string;
  /** The first build of the Office Deployment Tool that knows the ID. */
  odt?: string;
  /** When the reference first listed the ID, YYYY-MM-DD. */
  listedSince?: string;
  doc: Message;
  cite: Cite;
}

/** An ID that was in use once and is not an ExcludeApp ID now. */
export interface LegacyExcludeApp {
  id: string;
  doc: Message;
  cite: Cite;
}

export const appTexts = texts('knowledge/app', {
  app: 'Leaves {name} out of the installation.',
  Bing: 'Kept the background service of Microsoft Search in Bing out. The service ended on 31 March 2025 and the list of 2026 no longer has this ID.',
  Groove:
    'Documented as the ID of OneDrive, elsewhere as that of its retired predecessor Groove. To keep the OneDrive sync app out, list OneDrive; Groove beside it does no harm.',
  OneDrive: 'Leaves the OneDrive sync app out. A copy that came with Windows stays.',
  Outlook: 'Leaves classic Outlook out. The new Outlook is OutlookForWindows.',
  OutlookForWindows: 'Leaves the new Outlook out. Classic Outlook is Outlook.',
  Publisher: 'Leaves Publisher out. Its support ended in October 2026, and Office LTSC 2024 does not have it.',
  Teams:
    'Leaves Microsoft Teams out. An Online Repair may bring it back unless a policy keeps it out, and later files have to repeat the exclusion. Office LTSC 2021 and 2024 and the products without Teams do not have it.',
  InfoPath: 'InfoPath belongs to Office 2013. The ID was used with its deployment tool.',
  SharePointDesigner: 'SharePoint Designer belongs to Office 2013. The ID was used with its deployment tool.',
  Project: 'Project is a product of its own. Leave its Product element out.',
  Visio: 'Visio is a product of its own. Leave its Product element out.',
});

const text = appTexts;
const out = (name: string) => text('app', { name });
const cite: Cite = 'odt-options#id-attribute-part-of-excludeapp-element';

// biome-ignore format: one line per entry
export const excludeApps: readonly ExcludeApp[] = [
  { id: 'Access', name: 'Access', status: 'documented', application: true, doc: out('Access'), cite },
  { id: 'Bing', name: 'Microsoft Search in Bing', status: 'retired', application: false, endOfSupport: '2025-03-31', odt: '16.0.12325.20288', doc: text('Bing'), cite: 'search-in-bing' },
  { id: 'Excel', name: 'Excel', status: 'documented', application: true, doc: out('Excel'), cite },
  { id: 'Groove', name: 'OneDrive (Groove)', status: 'ambiguous', application: false, doc: text('Groove'), cite },
  { id: 'Lync', name: 'Skype for Business', status: 'documented', application: true, doc: out('Skype for Business'), cite },
  { id: 'OneDrive', name: 'OneDrive', status: 'documented', application: false, doc: text('OneDrive'), cite },
  { id: 'OneNote', name: 'OneNote', status: 'documented', application: true, doc: out('OneNote'), cite },
  { id: 'Outlook', name: 'Outlook (classic)', status: 'documented', application: true, doc: text('Outlook'), cite },
  { id: 'OutlookForWindows', name: 'Outlook (new)', status: 'documented', application: true, listedSince: '2024-12-13', doc: text('OutlookForWindows'), cite },
  { id: 'PowerPoint', name: 'PowerPoint', status: 'documented', application: true, doc: out('PowerPoint'), cite },
  { id: 'Publisher', name: 'Publisher', status: 'documented', application: true, endOfSupport: '2026-10-13', doc: text('Publisher'), cite },
  { id: 'Teams', name: 'Microsoft Teams', status: 'documented', application: true, listedSince: '2019-02-11', doc: text('Teams'), cite },
  { id: 'Word', name: 'Word', status: 'documented', application: true, doc: out('Word'), cite },
];

// biome-ignore format: one line per entry
export const legacyExcludeApps: readonly LegacyExcludeApp[] = [
  { id: 'InfoPath', doc: text('InfoPath'), cite: 'graph-excluded-apps' },
  { id: 'SharePointDesigner', doc: text('SharePointDesigner'), cite: 'graph-excluded-apps' },
  { id: 'Project', doc: text('Project'), cite: 'public-files' },
  { id: 'Visio', doc: text('Visio'), cite: 'graph-excluded-apps' },
];

/** What people write, in lower case, and the ID that they mean; our own suggestions. */
export const excludeAppAliases: Readonly<Record<string, string>> = {
  skypeforbusiness: 'Lync',
  skype: 'Lync',
  onedriveforbusiness: 'Groove',
  newoutlook: 'OutlookForWindows',
  outlooknew: 'OutlookForWindows',
  microsoftteams: 'Teams',
  msteams: 'Teams',
  'power point': 'PowerPoint',
};

const byId = new Map(excludeApps.map((app) => [app.id.toLowerCase(), app]));
const legacyById = new Map(legacyExcludeApps.map((app) => [app.id.toLowerCase(), app]));

/** The app of an ExcludeApp ID, whatever its letter case. */
export const excludeAppNamed = (id: string): ExcludeApp | undefined => byId.get(id.toLowerCase());

/** The entry of an ID that was in use once, whatever its letter case. */
export const legacyExcludeAppNamed = (id: string): LegacyExcludeApp | undefined => legacyById.get(id.toLowerCase());

const knownSuite = /^(?:O365(?:ProPlus|Business)|ProPlus|Standard)/;

/** The applications of a product by ExcludeApp ID, or undefined where the guidance does not say. */
export const appsOf = oncePer((product: Product): readonly string[] | undefined => {
  if (product.app) return [product.app];
  if (product.kind !== 'suite' || !knownSuite.test(product.id)) return undefined;
  return excludeApps.filter(({ application, id }) => application && !product.without?.includes(id)).map(({ id }) => id);
});

/** The ExcludeApp ID of the app that an ADMX file has the policies of. Visio and Project are products of their own. */
const appOfAdmx: Readonly<Record<string, string>> = {
  access16: 'Access',
  excel16: 'Excel',
  lync16: 'Lync',
  onent16: 'OneNote',
  outlk16: 'Outlook',
  ppt16: 'PowerPoint',
  pub16: 'Publisher',
  word16: 'Word',
};

/** The app whose policies an ADMX file has, given without extension and in any letter case. */
export function appOfPolicies(admx: string): ExcludeApp | undefined {
  const name = admx.toLowerCase();
  return Object.hasOwn(appOfAdmx, name) ? excludeAppNamed(appOfAdmx[name]!) : undefined;
}
