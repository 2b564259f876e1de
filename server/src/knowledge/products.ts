import type { Cite } from '../core/rule';

/** A product that an ID of Add, Remove or TargetProduct can name. */
export interface Product {
  id: string;
  name: string;
  licence: 'subscription' | 'volume' | 'retail' | 'free' | 'component';
  /** A subscription for households. */
  consumer?: true;
  generation: '365' | '2024' | '2021' | '2019' | '2016' | '2013' | 'any';
  kind: 'suite' | 'project' | 'visio' | 'app' | 'component';
  /** `transcribed`: quoted by others from the page of 2026; `elsewhere`: not in the article, but seen in older texts or in use. */
  status: 'documented' | 'transcribed' | 'elsewhere';
  /** Update channels that the guidance allows. Absent where it says nothing; for retail products only Current is documented. */
  channels?: readonly string[];
  /** Must use the channel of the Microsoft 365 Apps that are on the device. */
  followsSuite?: true;
  key: KeyRule;
  /** The last group of the public volume key (GVLK). */
  gvlk?: string;
  /** The last day of support, YYYY-MM-DD. */
  endOfSupport?: string;
  /** The ExcludeApp ID of the only app of the product. */
  app?: string;
  /** ExcludeApp IDs of apps that a suite of its kind has, but this one does not. */
  without?: readonly string[];
  /** The oldest version of Office that has it. */
  client?: string;
  /** Needs the Office Deployment Tool for Office 2013. */
  olderTool?: true;
  /** True when the list of 2026, as others quote it, still has the ID. */
  listed: boolean;
  cite: Cite;
}

/** What PIDKEY may hold: `volume` a GVLK or MAK, `volume-c2r` a GVLK or a MAK for Click-to-Run, `mak` a MAK only. */
export type KeyRule = 'never' | 'volume' | 'volume-c2r' | 'mak' | 'undocumented';

const ids: Cite = 'product-ids#list-of-product-ids-that-are-supported-by-the-office-deployment-tool-for-click-to-run';
const ids2026: Cite = 'product-ids-2026';
const ids2020: Cite = 'product-ids-2020';
const ltsc2024: Cite = 'ltsc-2024-deploy#create-the-configurationxml-file';

const subscriptionChannels = [
  'Current',
  'MonthlyEnterprise',
  'SemiAnnual',
  'CurrentPreview',
  'SemiAnnualPreview',
  'BetaChannel',
];
const consumerChannels = ['Current', 'CurrentPreview', 'BetaChannel'];
const current = ['Current'];
const volume2019 = ['PerpetualVL2019'];
const volume2021 = ['PerpetualVL2021'];
const volume2024 = ['PerpetualVL2024'];
const either2019 = [...volume2019, ...subscriptionChannels];
const either2021 = [...volume2021, ...subscriptionChannels];
const either2024 = [...volume2024, ...subscriptionChannels];

/** Every product ID that is known, newest generation first. */
// biome-ignore format: one line per entry
export const products: readonly Product[] = [
  // Subscriptions and the free Access Runtime
  { id: 'O365ProPlusRetail', name: 'Microsoft 365 Apps for enterprise', licence: 'subscription', generation: '365', kind: 'suite', status: 'documented', channels: subscriptionChannels, key: 'never', listed: true, cite: ids },
  { id: 'O365BusinessRetail', name: 'Microsoft 365 Apps for business', licence: 'subscription', generation: '365', kind: 'suite', status: 'documented', channels: subscriptionChannels, key: 'never', listed: true, cite: ids },
  { id: 'O365ProPlusEEANoTeamsRetail', name: 'Microsoft 365 Apps for enterprise (no Teams)', licence: 'subscription', generation: '365', kind: 'suite', status: 'documented', channels: subscriptionChannels, key: 'never', without: ['Teams'], listed: true, cite: ids },
  { id: 'O365BusinessEEANoTeamsRetail', name: 'Microsoft 365 Apps for business (no Teams)', licence: 'subscription', generation: '365', kind: 'suite', status: 'documented', channels: subscriptionChannels, key: 'never', without: ['Teams'], listed: true, cite: ids },
  { id: 'O365HomePremRetail', name: 'Microsoft 365 Family or Personal', licence: 'subscription', consumer: true, generation: '365', kind: 'suite', status: 'documented', channels: consumerChannels, key: 'never', listed: true, cite: ids },
  { id: 'O365SmallBusPremRetail', name: 'Office 365 Small Business Premium (old plan)', licence: 'subscription', generation: '365', kind: 'suite', status: 'elsewhere', key: 'never', listed: false, cite: ids2020 },
  { id: 'VisioProRetail', name: 'Visio (Visio Plan 2; also Visio Professional 2016 retail)', licence: 'subscription', generation: '365', kind: 'visio', status: 'documented', channels: subscriptionChannels, key: 'never', listed: true, cite: ids },
  { id: 'ProjectProRetail', name: 'Project (Planner and Project Plan 3 or 5; also Project Professional 2016 retail)', licence: 'subscription', generation: '365', kind: 'project', status: 'documented', channels: subscriptionChannels, key: 'never', listed: true, cite: ids },
  { id: 'AccessRuntimeRetail', name: 'Access Runtime', licence: 'free', generation: '365', kind: 'app', status: 'documented', key: 'undocumented', listed: true, cite: ids },
  // Components for an existing installation
  { id: 'LanguagePack', name: 'Language packs for an existing installation', licence: 'component', generation: 'any', kind: 'component', status: 'documented', key: 'never', listed: true, cite: ids },
  { id: 'ProofingTools', name: 'Proofing tools', licence: 'component', generation: 'any', kind: 'component', status: 'documented', key: 'never', client: '1803', listed: false, cite: 'languages#deploy-proofing-tools' },
  // 2024
  { id: 'ProPlus2024Volume', name: 'Office LTSC Professional Plus 2024', licence: 'volume', generation: '2024', kind: 'suite', status: 'documented', channels: volume2024, key: 'volume', gvlk: 'GCVGB', without: ['Publisher', 'Teams'], listed: true, cite: ltsc2024 },
  { id: 'Standard2024Volume', name: 'Office LTSC Standard 2024', licence: 'volume', generation: '2024', kind: 'suite', status: 'documented', channels: volume2024, key: 'volume', gvlk: 'H6HGR', without: ['Access', 'Publisher', 'Teams'], listed: true, cite: ltsc2024 },
  { id: 'ProjectPro2024Volume', name: 'Project Professional 2024', licence: 'volume', generation: '2024', kind: 'project', status: 'documented', channels: either2024, key: 'volume', gvlk: '76HF4', listed: true, cite: ltsc2024 },
  { id: 'ProjectStd2024Volume', name: 'Project Standard 2024', licence: 'volume', generation: '2024', kind: 'project', status: 'documented', channels: either2024, key: 'volume', gvlk: 'G87F8', listed: true, cite: ltsc2024 },
  { id: 'VisioPro2024Volume', name: 'Visio LTSC Professional 2024', licence: 'volume', generation: '2024', kind: 'visio', status: 'documented', channels: either2024, key: 'volume', gvlk: 'YY89G', listed: true, cite: ltsc2024 },
  { id: 'VisioStd2024Volume', name: 'Visio LTSC Standard 2024', licence: 'volume', generation: '2024', kind: 'visio', status: 'documented', channels: either2024, key: 'volume', gvlk: 'WQQTV', listed: true, cite: ltsc2024 },
  { id: 'Access2024Volume', name: 'Access LTSC 2024', licence: 'volume', generation: '2024', kind: 'app', status: 'transcribed', channels: volume2024, key: 'volume', gvlk: 'JMCWD', app: 'Access', listed: true, cite: ids2026 },
  { id: 'Excel2024Volume', name: 'Excel LTSC 2024', licence: 'volume', generation: '2024', kind: 'app', status: 'transcribed', channels: volume2024, key: 'volume', gvlk: 'CKGJG', app: 'Excel', listed: true, cite: ids2026 },
  { id: 'Outlook2024Volume', name: 'Outlook LTSC 2024', licence: 'volume', generation: '2024', kind: 'app', status: 'transcribed', channels: volume2024, key: 'volume', gvlk: 'RJWB9', app: 'Outlook', listed: true, cite: ids2026 },
  { id: 'PowerPoint2024Volume', name: 'PowerPoint LTSC 2024', licence: 'volume', generation: '2024', kind: 'app', status: 'transcribed', channels: volume2024, key: 'volume', gvlk: 'FYCWP', app: 'PowerPoint', listed: true, cite: ids2026 },
  { id: 'Word2024Volume', name: 'Word LTSC 2024', licence: 'volume', generation: '2024', kind: 'app', status: 'transcribed', channels: volume2024, key: 'volume', gvlk: 'VFW9J', app: 'Word', listed: true, cite: ids2026 },
  { id: 'OneNote2024Volume', name: 'OneNote LTSC 2024', licence: 'volume', generation: '2024', kind: 'app', status: 'transcribed', channels: volume2024, key: 'volume', app: 'OneNote', listed: true, cite: ids2026 },
  { id: 'SkypeforBusiness2024Volume', name: 'Skype for Business LTSC 2024', licence: 'volume', generation: '2024', kind: 'app', status: 'transcribed', channels: volume2024, key: 'volume', gvlk: 'F64P3', app: 'Lync', listed: true, cite: ids2026 },
  { id: 'Access2024Retail', name: 'Access 2024', licence: 'retail', generation: '2024', kind: 'app', status: 'transcribed', channels: current, key: 'undocumented', app: 'Access', listed: true, cite: ids2026 },
  { id: 'Excel2024Retail', name: 'Excel 2024', licence: 'retail', generation: '2024', kind: 'app', status: 'transcribed', channels: current, key: 'undocumented', app: 'Excel', listed: true, cite: ids2026 },
  { id: 'Word2024Retail', name: 'Word 2024', licence: 'retail', generation: '2024', kind: 'app', status: 'transcribed', channels: current, key: 'undocumented', app: 'Word', listed: true, cite: ids2026 },
  { id: 'PowerPoint2024Retail', name: 'PowerPoint 2024', licence: 'retail', generation: '2024', kind: 'app', status: 'transcribed', channels: current, key: 'undocumented', app: 'PowerPoint', listed: true, cite: ids2026 },
  { id: 'Outlook2024Retail', name: 'Outlook 2024', licence: 'retail', generation: '2024', kind: 'app', status: 'transcribed', channels: current, key: 'undocumented', app: 'Outlook', listed: true, cite: ids2026 },
  { id: 'Home2024Retail', name: 'Office Home 2024', licence: 'retail', generation: '2024', kind: 'suite', status: 'transcribed', channels: current, key: 'undocumented', listed: true, cite: ids2026 },
  { id: 'HomeBusiness2024Retail', name: 'Office Home & Business 2024', licence: 'retail', generation: '2024', kind: 'suite', status: 'transcribed', channels: current, key: 'undocumented', listed: true, cite: ids2026 },
  { id: 'Professional2024Retail', name: 'Office Professional 2024', licence: 'retail', generation: '2024', kind: 'suite', status: 'transcribed', channels: current, key: 'undocumented', listed: true, cite: ids2026 },
  { id: 'ProPlus2024Retail', name: 'Office Professional Plus 2024', licence: 'retail', generation: '2024', kind: 'suite', status: 'transcribed', channels: current, key: 'undocumented', listed: true, cite: ids2026 },
  { id: 'ProjectPro2024Retail', name: 'Project Professional 2024', licence: 'retail', generation: '2024', kind: 'project', status: 'transcribed', channels: current, key: 'undocumented', listed: true, cite: ids2026 },
  { id: 'ProjectStd2024Retail', name: 'Project Standard 2024', licence: 'retail', generation: '2024', kind: 'project', status: 'transcribed', channels: current, key: 'undocumented', listed: true, cite: ids2026 },
  { id: 'VisioPro2024Retail', name: 'Visio Professional 2024', licence: 'retail', generation: '2024', kind: 'visio', status: 'transcribed', channels: current, key: 'undocumented', listed: true, cite: ids2026 },
  { id: 'VisioStd2024Retail', name: 'Visio Standard 2024', licence: 'retail', generation: '2024', kind: 'visio', status: 'transcribed', channels: current, key: 'undocumented', listed: true, cite: ids2026 },
  // 2021
  { id: 'Access2021Retail', name: 'Access 2021', licence: 'retail', generation: '2021', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2026-10-13', app: 'Access', listed: true, cite: ids },
  { id: 'Access2021Volume', name: 'Access LTSC 2021', licence: 'volume', generation: '2021', kind: 'app', status: 'documented', channels: volume2021, key: 'volume', gvlk: 'FC4T4', endOfSupport: '2026-10-13', app: 'Access', listed: true, cite: ids },
  { id: 'Excel2021Retail', name: 'Excel 2021', licence: 'retail', generation: '2021', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2026-10-13', app: 'Excel', listed: true, cite: ids },
  { id: 'Excel2021Volume', name: 'Excel LTSC 2021', licence: 'volume', generation: '2021', kind: 'app', status: 'documented', channels: volume2021, key: 'volume', gvlk: 'G6RVC', endOfSupport: '2026-10-13', app: 'Excel', listed: true, cite: ids },
  { id: 'HomeBusiness2021Retail', name: 'Office Home & Business 2021', licence: 'retail', generation: '2021', kind: 'suite', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2026-10-13', listed: true, cite: ids },
  { id: 'HomeStudent2021Retail', name: 'Office Home & Student 2021', licence: 'retail', generation: '2021', kind: 'suite', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2026-10-13', listed: true, cite: ids },
  { id: 'OneNote2021Volume', name: 'OneNote LTSC 2021', licence: 'volume', generation: '2021', kind: 'app', status: 'documented', channels: volume2021, key: 'volume', endOfSupport: '2026-10-13', app: 'OneNote', listed: true, cite: ids },
  { id: 'Outlook2021Retail', name: 'Outlook 2021', licence: 'retail', generation: '2021', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2026-10-13', app: 'Outlook', listed: true, cite: ids },
  { id: 'Outlook2021Volume', name: 'Outlook LTSC 2021', licence: 'volume', generation: '2021', kind: 'app', status: 'documented', channels: volume2021, key: 'volume', gvlk: 'T86R9', endOfSupport: '2026-10-13', app: 'Outlook', listed: true, cite: ids },
  { id: 'Personal2021Retail', name: 'Office Personal 2021', licence: 'retail', generation: '2021', kind: 'suite', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2026-10-13', listed: true, cite: ids },
  { id: 'PowerPoint2021Retail', name: 'PowerPoint 2021', licence: 'retail', generation: '2021', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2026-10-13', app: 'PowerPoint', listed: true, cite: ids },
  { id: 'PowerPoint2021Volume', name: 'PowerPoint LTSC 2021', licence: 'volume', generation: '2021', kind: 'app', status: 'documented', channels: volume2021, key: 'volume', gvlk: 'GX27K', endOfSupport: '2026-10-13', app: 'PowerPoint', listed: true, cite: ids },
  { id: 'Professional2021Retail', name: 'Office Professional 2021', licence: 'retail', generation: '2021', kind: 'suite', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2026-10-13', listed: true, cite: ids },
  { id: 'ProjectPro2021Retail', name: 'Project Professional 2021', licence: 'retail', generation: '2021', kind: 'project', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2026-10-13', listed: true, cite: ids },
  { id: 'ProjectPro2021Volume', name: 'Project Professional 2021', licence: 'volume', generation: '2021', kind: 'project', status: 'documented', channels: either2021, key: 'volume', gvlk: 'QV9H8', endOfSupport: '2026-10-13', listed: true, cite: ids },
  { id: 'ProjectStd2021Retail', name: 'Project Standard 2021', licence: 'retail', generation: '2021', kind: 'project', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2026-10-13', listed: true, cite: ids },
  { id: 'ProjectStd2021Volume', name: 'Project Standard 2021', licence: 'volume', generation: '2021', kind: 'project', status: 'documented', channels: either2021, key: 'volume', gvlk: 'T3D4T', endOfSupport: '2026-10-13', listed: true, cite: ids },
  { id: 'ProPlus2021Volume', name: 'Office LTSC Professional Plus 2021', licence: 'volume', generation: '2021', kind: 'suite', status: 'documented', channels: volume2021, key: 'volume', gvlk: '6F7TH', endOfSupport: '2026-10-13', without: ['Teams'], listed: true, cite: ids },
  { id: 'ProPlusSPLA2021Volume', name: 'Office LTSC Professional Plus 2021 (SPLA)', licence: 'volume', generation: '2021', kind: 'suite', status: 'documented', channels: volume2021, key: 'mak', endOfSupport: '2026-10-13', without: ['Teams'], listed: true, cite: ids },
  { id: 'ProPlus2021Retail', name: 'Office Professional Plus 2021', licence: 'retail', generation: '2021', kind: 'suite', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2026-10-13', listed: true, cite: ids },
  { id: 'Publisher2021Retail', name: 'Publisher 2021', licence: 'retail', generation: '2021', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2026-10-13', app: 'Publisher', listed: true, cite: ids },
  { id: 'Publisher2021Volume', name: 'Publisher LTSC 2021', licence: 'volume', generation: '2021', kind: 'app', status: 'documented', channels: volume2021, key: 'volume', gvlk: 'KFBGQ', endOfSupport: '2026-10-13', app: 'Publisher', listed: true, cite: ids },
  { id: 'Standard2021Volume', name: 'Office LTSC Standard 2021', licence: 'volume', generation: '2021', kind: 'suite', status: 'documented', channels: volume2021, key: 'volume', gvlk: '78VT3', endOfSupport: '2026-10-13', without: ['Access', 'Teams'], listed: true, cite: ids },
  { id: 'StandardSPLA2021Volume', name: 'Office LTSC Standard 2021 (SPLA)', licence: 'volume', generation: '2021', kind: 'suite', status: 'documented', channels: volume2021, key: 'mak', endOfSupport: '2026-10-13', without: ['Access', 'Teams'], listed: true, cite: ids },
  { id: 'VisioPro2021Retail', name: 'Visio Professional 2021', licence: 'retail', generation: '2021', kind: 'visio', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2026-10-13', listed: true, cite: ids },
  { id: 'VisioPro2021Volume', name: 'Visio LTSC Professional 2021', licence: 'volume', generation: '2021', kind: 'visio', status: 'documented', channels: either2021, key: 'volume', gvlk: 'K2HT4', endOfSupport: '2026-10-13', listed: true, cite: ids },
  { id: 'VisioStd2021Retail', name: 'Visio Standard 2021', licence: 'retail', generation: '2021', kind: 'visio', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2026-10-13', listed: true, cite: ids },
  { id: 'VisioStd2021Volume', name: 'Visio LTSC Standard 2021', licence: 'volume', generation: '2021', kind: 'visio', status: 'documented', channels: either2021, key: 'volume', gvlk: '4M8QG', endOfSupport: '2026-10-13', listed: true, cite: ids },
  { id: 'Word2021Retail', name: 'Word 2021', licence: 'retail', generation: '2021', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2026-10-13', app: 'Word', listed: true, cite: ids },
  { id: 'Word2021Volume', name: 'Word LTSC 2021', licence: 'volume', generation: '2021', kind: 'app', status: 'documented', channels: volume2021, key: 'volume', gvlk: 'X79KV', endOfSupport: '2026-10-13', app: 'Word', listed: true, cite: ids },
  { id: 'SkypeforBusiness2021Volume', name: 'Skype for Business LTSC 2021', licence: 'volume', generation: '2021', kind: 'app', status: 'documented', channels: volume2021, key: 'volume', gvlk: 'XK29P', endOfSupport: '2026-10-13', app: 'Lync', listed: true, cite: ids },
  // 2019
  { id: 'Access2019Retail', name: 'Access 2019', licence: 'retail', generation: '2019', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', app: 'Access', listed: false, cite: ids },
  { id: 'Access2019Volume', name: 'Access 2019', licence: 'volume', generation: '2019', kind: 'app', status: 'documented', channels: volume2019, key: 'volume', gvlk: 'YTFQT', endOfSupport: '2025-10-14', app: 'Access', listed: false, cite: ids },
  { id: 'Excel2019Retail', name: 'Excel 2019', licence: 'retail', generation: '2019', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', app: 'Excel', listed: false, cite: ids },
  { id: 'Excel2019Volume', name: 'Excel 2019', licence: 'volume', generation: '2019', kind: 'app', status: 'documented', channels: volume2019, key: 'volume', gvlk: 'RVXBD', endOfSupport: '2025-10-14', app: 'Excel', listed: false, cite: ids },
  { id: 'HomeBusiness2019Retail', name: 'Office Home & Business 2019', licence: 'retail', generation: '2019', kind: 'suite', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'HomeStudent2019Retail', name: 'Office Home & Student 2019', licence: 'retail', generation: '2019', kind: 'suite', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'Outlook2019Retail', name: 'Outlook 2019', licence: 'retail', generation: '2019', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', app: 'Outlook', listed: false, cite: ids },
  { id: 'Outlook2019Volume', name: 'Outlook 2019', licence: 'volume', generation: '2019', kind: 'app', status: 'documented', channels: volume2019, key: 'volume', gvlk: 'XW4VK', endOfSupport: '2025-10-14', app: 'Outlook', listed: false, cite: ids },
  { id: 'Personal2019Retail', name: 'Office Personal 2019', licence: 'retail', generation: '2019', kind: 'suite', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'PowerPoint2019Retail', name: 'PowerPoint 2019', licence: 'retail', generation: '2019', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', app: 'PowerPoint', listed: false, cite: ids },
  { id: 'PowerPoint2019Volume', name: 'PowerPoint 2019', licence: 'volume', generation: '2019', kind: 'app', status: 'documented', channels: volume2019, key: 'volume', gvlk: 'TJHMQ', endOfSupport: '2025-10-14', app: 'PowerPoint', listed: false, cite: ids },
  { id: 'Professional2019Retail', name: 'Office Professional 2019', licence: 'retail', generation: '2019', kind: 'suite', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'ProjectPro2019Retail', name: 'Project Professional 2019', licence: 'retail', generation: '2019', kind: 'project', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'ProjectPro2019Volume', name: 'Project Professional 2019', licence: 'volume', generation: '2019', kind: 'project', status: 'documented', channels: either2019, key: 'volume', gvlk: 'PKD2B', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'ProjectStd2019Retail', name: 'Project Standard 2019', licence: 'retail', generation: '2019', kind: 'project', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'ProjectStd2019Volume', name: 'Project Standard 2019', licence: 'volume', generation: '2019', kind: 'project', status: 'documented', channels: either2019, key: 'volume', gvlk: 'JXD2M', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'ProPlus2019Volume', name: 'Office Professional Plus 2019', licence: 'volume', generation: '2019', kind: 'suite', status: 'documented', channels: volume2019, key: 'volume', gvlk: '6MWKP', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'ProPlus2019Retail', name: 'Office Professional Plus 2019', licence: 'retail', generation: '2019', kind: 'suite', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'Publisher2019Retail', name: 'Publisher 2019', licence: 'retail', generation: '2019', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', app: 'Publisher', listed: false, cite: ids },
  { id: 'Publisher2019Volume', name: 'Publisher 2019', licence: 'volume', generation: '2019', kind: 'app', status: 'documented', channels: volume2019, key: 'volume', gvlk: 'C9Y9V', endOfSupport: '2025-10-14', app: 'Publisher', listed: false, cite: ids },
  { id: 'Standard2019Volume', name: 'Office Standard 2019', licence: 'volume', generation: '2019', kind: 'suite', status: 'documented', channels: volume2019, key: 'volume', gvlk: '9D9HK', endOfSupport: '2025-10-14', without: ['Access'], listed: false, cite: ids },
  { id: 'VisioPro2019Retail', name: 'Visio Professional 2019', licence: 'retail', generation: '2019', kind: 'visio', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'VisioPro2019Volume', name: 'Visio Professional 2019', licence: 'volume', generation: '2019', kind: 'visio', status: 'documented', channels: either2019, key: 'volume', gvlk: '7VCBB', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'VisioStd2019Retail', name: 'Visio Standard 2019', licence: 'retail', generation: '2019', kind: 'visio', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'VisioStd2019Volume', name: 'Visio Standard 2019', licence: 'volume', generation: '2019', kind: 'visio', status: 'documented', channels: either2019, key: 'volume', gvlk: 'X4VQ2', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'Word2019Retail', name: 'Word 2019', licence: 'retail', generation: '2019', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', app: 'Word', listed: false, cite: ids },
  { id: 'Word2019Volume', name: 'Word 2019', licence: 'volume', generation: '2019', kind: 'app', status: 'documented', channels: volume2019, key: 'volume', gvlk: 'WXD33', endOfSupport: '2025-10-14', app: 'Word', listed: false, cite: ids },
  { id: 'SkypeforBusiness2019Retail', name: 'Skype for Business 2019', licence: 'retail', generation: '2019', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', app: 'Lync', listed: false, cite: ids },
  { id: 'SkypeforBusiness2019Volume', name: 'Skype for Business 2019', licence: 'volume', generation: '2019', kind: 'app', status: 'documented', channels: volume2019, key: 'volume', gvlk: 'HMKHJ', endOfSupport: '2025-10-14', app: 'Lync', listed: false, cite: ids },
  { id: 'SkypeforBusinessEntry2019Retail', name: 'Skype for Business Basic 2019', licence: 'retail', generation: '2019', kind: 'app', status: 'documented', channels: [...current, ...volume2019], key: 'undocumented', endOfSupport: '2025-10-14', app: 'Lync', listed: false, cite: ids },
  // 2016 (IDs without a year)
  { id: 'AccessRetail', name: 'Access 2016', licence: 'retail', generation: '2016', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', app: 'Access', listed: false, cite: ids },
  { id: 'ExcelRetail', name: 'Excel 2016', licence: 'retail', generation: '2016', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', app: 'Excel', listed: false, cite: ids },
  { id: 'HomeBusinessRetail', name: 'Office Home & Business 2016', licence: 'retail', generation: '2016', kind: 'suite', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'HomeStudentRetail', name: 'Office Home & Student 2016', licence: 'retail', generation: '2016', kind: 'suite', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'OneNoteFreeRetail', name: 'OneNote (free edition)', licence: 'free', generation: '2016', kind: 'app', status: 'documented', channels: current, key: 'undocumented', app: 'OneNote', listed: true, cite: ids },
  { id: 'OneNoteRetail', name: 'OneNote 2016', licence: 'retail', generation: '2016', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', app: 'OneNote', listed: false, cite: ids },
  { id: 'OutlookRetail', name: 'Outlook 2016', licence: 'retail', generation: '2016', kind: 'app', status: 'documented', channels: current, key: 'undocumented', app: 'Outlook', listed: true, cite: ids },
  { id: 'PowerPointRetail', name: 'PowerPoint 2016', licence: 'retail', generation: '2016', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', app: 'PowerPoint', listed: false, cite: ids },
  { id: 'ProfessionalRetail', name: 'Office Professional 2016', licence: 'retail', generation: '2016', kind: 'suite', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'ProjectProXVolume', name: 'Project Professional 2016', licence: 'volume', generation: '2016', kind: 'project', status: 'documented', channels: subscriptionChannels, followsSuite: true, key: 'volume-c2r', gvlk: 'DRTW9', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'ProjectStdRetail', name: 'Project Standard 2016', licence: 'retail', generation: '2016', kind: 'project', status: 'documented', channels: current, key: 'undocumented', listed: true, cite: ids },
  { id: 'ProjectStdXVolume', name: 'Project Standard 2016', licence: 'volume', generation: '2016', kind: 'project', status: 'documented', channels: subscriptionChannels, followsSuite: true, key: 'volume-c2r', gvlk: '6836M', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'PublisherRetail', name: 'Publisher 2016', licence: 'retail', generation: '2016', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', app: 'Publisher', listed: false, cite: ids },
  { id: 'VisioProXVolume', name: 'Visio Professional 2016', licence: 'volume', generation: '2016', kind: 'visio', status: 'documented', channels: subscriptionChannels, followsSuite: true, key: 'volume-c2r', gvlk: 'RM6XC', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'VisioStdRetail', name: 'Visio Standard 2016', licence: 'retail', generation: '2016', kind: 'visio', status: 'documented', channels: current, key: 'undocumented', listed: true, cite: ids },
  { id: 'VisioStdXVolume', name: 'Visio Standard 2016', licence: 'volume', generation: '2016', kind: 'visio', status: 'documented', channels: subscriptionChannels, followsSuite: true, key: 'volume-c2r', gvlk: 'W4423', endOfSupport: '2025-10-14', listed: false, cite: ids },
  { id: 'WordRetail', name: 'Word 2016', licence: 'retail', generation: '2016', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', app: 'Word', listed: false, cite: ids },
  { id: 'SkypeforBusinessRetail', name: 'Skype for Business 2016', licence: 'retail', generation: '2016', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', app: 'Lync', listed: false, cite: ids },
  { id: 'SkypeforBusinessEntryRetail', name: 'Skype for Business Basic 2016', licence: 'retail', generation: '2016', kind: 'app', status: 'documented', channels: current, key: 'undocumented', endOfSupport: '2025-10-14', app: 'Lync', listed: false, cite: ids },
  { id: 'ProPlusRetail', name: 'Office Professional Plus 2016 (retail)', licence: 'retail', generation: '2016', kind: 'suite', status: 'elsewhere', key: 'undocumented', endOfSupport: '2025-10-14', listed: false, cite: 'issue-89' },
  { id: 'SPDRetail', name: 'SharePoint Designer', licence: 'retail', generation: '2016', kind: 'app', status: 'elsewhere', key: 'undocumented', endOfSupport: '2025-10-14', listed: false, cite: 'it-pro-scripts' },
  // 2013
  { id: 'LyncRetail', name: 'Skype for Business 2015', licence: 'retail', generation: '2013', kind: 'app', status: 'elsewhere', key: 'undocumented', endOfSupport: '2023-04-11', app: 'Lync', olderTool: true, listed: false, cite: ids2020 },
  { id: 'LyncEntryRetail', name: 'Skype for Business Basic 2015', licence: 'retail', generation: '2013', kind: 'app', status: 'elsewhere', key: 'undocumented', endOfSupport: '2023-04-11', app: 'Lync', olderTool: true, listed: false, cite: ids2020 },
];

const byId = new Map(products.map((product) => [product.id.toLowerCase(), product]));

/** The product of an ID, whatever its letter case: compare `id` to see whether it is spelt as documented. */
export const productNamed = (id: string): Product | undefined => byId.get(id.toLowerCase());

/** These two come in fewer languages than the rest of Office. */
export const isProjectOrVisio = ({ kind }: Product): boolean => kind === 'project' || kind === 'visio';
