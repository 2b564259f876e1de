import { type Attribute, attribute, type Element, elements, type OdtDocument } from './document';
import { escapeValue } from './edit';

/** An IgnoreProduct of RemoveMSI with an ID, and the Setup IDs in it. */
export interface IgnoredProduct {
  element: Element;
  id: Attribute;
  /** More than one is a mistake. */
  ids: string[];
}

export const ignoredProducts = (doc: OdtDocument): IgnoredProduct[] =>
  elements(doc, 'IgnoreProduct').flatMap((element) => {
    const id = attribute(element, 'ID');
    return id ? [{ element, id, ids: setupIdsIn(id.value) }] : [];
  });

/** The IDs of a list, whatever separates them. */
export const setupIdsIn = (value: string): string[] => value.split(/[\s,;|]+/).filter((id) => id !== '');

export const ignoreXml = (ids: readonly string[]): string =>
  ids.map((id) => `<IgnoreProduct ID="${escapeValue(id)}" />`).join('\n');
