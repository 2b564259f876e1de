import { productNamed } from '../knowledge/products';
import { type Attribute, attributeValue, children, type Element, isTrue, type OdtDocument } from './document';
import { isKeyword, type ListedLanguage, languagesIn } from './languages-in-file';
import { setupIdsIn } from './msi-condition';
import { isSeen, namesCompany, namesPreference, setsProperty } from './passed-over';
import { matchesInstalled } from './version-value';

/** One thing that setup.exe does. Plain data: it goes into the JSON output as it is. */
export type Step =
  | { action: 'remove'; all: boolean; products: { id: string; languages: string[] }[] }
  | { action: 'removeMsi'; except: string[] }
  | ({ action: 'install'; id: string; name: string } & Source & ProductParts)
  | ({ action: 'migrate' } & Source)
  | ({ action: 'download'; languages: string[]; target: string | null; unsupported: string[] } & Place)
  | { action: 'configure'; setting: string; value: string }
  | { action: 'preference'; name: string; value: string; app?: string; id?: string; key: string; type: string };

/** What is installed from where; null stands for what setup.exe decides itself. */
interface Place {
  edition: string | null;
  channel: string | null;
  version: string | null;
  source: string | null;
}

/** The same for devices; they may get from the Office CDN what the source lacks. */
interface Source extends Place {
  cdnFallback: boolean;
}

interface ProductParts {
  languages: string[];
  /** The products whose languages MatchInstalled takes. */
  targetProducts: string[];
  without: string[];
  onlyIfMsi: string[];
}

/** In the order in which setup.exe works: Remove runs before Add, the MSI clean-up before the installation. */
export function stepsOf(doc: OdtDocument): Step[] {
  const section = (name: string) => children(doc.root, name);
  return [
    ...section('Remove').flatMap(removeSteps),
    ...section('RemoveMSI').map(removeMsiStep),
    ...section('Add').flatMap(installSteps),
    ...section('Property').filter(setsProperty).map(propertyStep),
    ...section('Add').flatMap(attributeSteps),
    ...section('Updates').flatMap(attributeSteps),
    ...section('Display').flatMap(attributeSteps),
    ...section('AppSettings').flatMap(preferenceSteps),
    ...section('Add').flatMap(downloadSteps),
  ];
}

const idsOf = (element: Element, name: string): string[] =>
  children(element, name).flatMap((child) => attributeValue(child, 'ID') || []);

function removeSteps(remove: Element): Step[] {
  const all = isTrue(attributeValue(remove, 'All'));
  const products = children(remove, 'Product').flatMap((product) => {
    const id = attributeValue(product, 'ID');
    return id ? [{ id, languages: idsOf(product, 'Language') }] : [];
  });
  return all || products.length > 0 ? [{ action: 'remove', all, products: all ? [] : products }] : [];
}

const removeMsiStep = (removeMsi: Element): Step => ({
  action: 'removeMsi',
  except: idsOf(removeMsi, 'IgnoreProduct'),
});

const placeOf = (add: Element): Place => ({
  edition: attributeValue(add, 'OfficeClientEdition') || null,
  channel: attributeValue(add, 'Channel') || attributeValue(add, 'Branch') || null,
  version: attributeValue(add, 'Version') || null,
  source: attributeValue(add, 'SourcePath') || null,
});

function installSteps(add: Element): Step[] {
  const source = { ...placeOf(add), cdnFallback: isTrue(attributeValue(add, 'AllowCdnFallback')) };
  const installs = children(add, 'Product').flatMap((product): Step[] => {
    const id = attributeValue(product, 'ID');
    if (!id) return [];
    const name = productNamed(id)?.name ?? id;
    return [{ action: 'install', id, name, ...source, ...partsOf(product) }];
  });
  return isTrue(attributeValue(add, 'MigrateArch')) ? [{ action: 'migrate', ...source }, ...installs] : installs;
}

const partsOf = (product: Element): ProductParts => ({
  languages: languagesOf(product),
  targetProducts: [
    ...new Set(children(product, 'Language').flatMap((language) => attributeValue(language, 'TargetProduct') || [])),
  ],
  without: idsOf(product, 'ExcludeApp'),
  onlyIfMsi: setupIdsIn(attributeValue(product, 'MSICondition') ?? ''),
});

const languagesOf = (product: Element): string[] =>
  children(product, 'Language').flatMap((language) => {
    const id = attributeValue(language, 'ID');
    const fallback = attributeValue(language, 'Fallback');
    return id ? [fallback ? `${id} (else ${fallback})` : id] : [];
  });

function downloadSteps(add: Element): Step[] {
  const languages = [...new Set(children(add, 'Product').flatMap(languagesOf))];
  if (languages.length === 0) return [];
  const place = { ...placeOf(add), source: attributeValue(add, 'DownloadPath') || null };
  const target = attributeValue(add, 'SourcePath') || null;
  return [{ action: 'download', languages, ...place, target, unsupported: notForDownload(add) }];
}

/** What stands for something that is installed means nothing on the device that downloads. */
const notForDownload = (add: Element): string[] => [
  ...(matchesInstalled(add) ? ['Version="MatchInstalled"'] : []),
  ...(children(add, 'Product').some((product) => languagesIn(product).some(isMatchInstalled))
    ? ['Language ID="MatchInstalled"']
    : []),
];

const isMatchInstalled = (language: ListedLanguage) => isKeyword(language, 'MatchInstalled');

const propertyStep = (property: Element): Step => ({
  action: 'configure',
  setting: attributeValue(property, 'Name') ?? '',
  value: attributeValue(property, 'Value') ?? '',
});

const attributeSteps = (element: Element): Step[] =>
  element.attributes
    .filter((attribute) => isSeen(attribute) && isSetting(attribute))
    .map(({ name, value }) => ({ action: 'configure', setting: `${element.name} ${name}`, value }));

/** Add says what to install, and besides that who manages the updates. */
const isSetting = ({ element, name }: Attribute) => element.name !== 'Add' || name === 'OfficeMgmtCOM';

const preferenceSteps = (settings: Element): Step[] =>
  settings.children.flatMap((child): Step[] => {
    const text = (name: string) => attributeValue(child, name) ?? '';
    if (child.name === 'Setup' && namesCompany(child))
      return [{ action: 'preference', name: text('Name'), value: text('Value'), key: '', type: '' }];
    if (child.name !== 'User' || !namesPreference(child)) return [];
    const setting = { name: text('Name'), value: text('Value'), key: text('Key'), type: text('Type') };
    return [{ action: 'preference', ...setting, app: text('App'), id: text('Id') }];
  });
