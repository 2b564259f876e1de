import type { Cite } from '../core/rule';

/** The Setup ID of an MSI edition, for MSICondition and IgnoreProduct. The list is open: Setup.xml of the product has the ID. */
export interface MsiId {
  id: string;
  name: string;
  cite: Cite;
}

const kept: Cite = 'upgrade-from-msi#keep-some-office-products-and-uninstall-all-other-office-products';
const others: Cite = 'upgrade-from-msi#other-products-that-can-be-removed';

// biome-ignore format: one line per entry
export const msiIds: readonly MsiId[] = [
  { id: 'PrjStd', name: 'Project Standard (volume)', cite: kept },
  { id: 'PrjStdR', name: 'Project Standard (retail)', cite: kept },
  { id: 'PrjPro', name: 'Project Professional (volume)', cite: kept },
  { id: 'PrjProR', name: 'Project Professional (retail)', cite: kept },
  { id: 'VisStd', name: 'Visio Standard (volume)', cite: kept },
  { id: 'VisStdR', name: 'Visio Standard (retail)', cite: kept },
  { id: 'VisPro', name: 'Visio Professional (volume)', cite: kept },
  { id: 'VisProR', name: 'Visio Professional (retail)', cite: kept },
  { id: 'SharePointDesigner', name: 'SharePoint Designer', cite: others },
  { id: 'InfoPath', name: 'InfoPath (volume)', cite: others },
  { id: 'InfoPathR', name: 'InfoPath (retail)', cite: others },
  { id: 'AccessRT', name: 'Access Runtime 2010 or later', cite: others },
  { id: 'AceRedist', name: 'Access Database Engine 2010 or later', cite: others },
  { id: 'ProPlus', name: 'Office Professional Plus', cite: kept },
];

const byId = new Map(msiIds.map((entry) => [entry.id.toLowerCase(), entry]));

/** The MSI product of a Setup ID, whatever its letter case. */
export const msiIdNamed = (id: string): MsiId | undefined => byId.get(id.toLowerCase());
