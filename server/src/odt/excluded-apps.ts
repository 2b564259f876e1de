import { oncePer } from '../core/once';
import { type ExcludeApp, excludeAppNamed } from '../knowledge/apps';
import { type Attribute, attribute, children, type Element, type OdtDocument } from './document';
import { addChild } from './edit';

/** An ExcludeApp of a product, and what is known of its ID. */
export interface ExcludedApp {
  element: Element;
  id: Attribute;
  known?: ExcludeApp;
}

/** The ExcludeApp elements of a product that have an ID. Letter case and blanks are other rules' business. */
export const excludedApps = oncePer((product: Element): readonly ExcludedApp[] =>
  children(product, 'ExcludeApp').flatMap((element) => {
    const id = attribute(element, 'ID');
    return id ? [{ element, id, known: excludeAppNamed(id.value.trim()) }] : [];
  }),
);

/** True when a product leaves out an app, given by its ExcludeApp ID. */
export const leavesOut = (product: Element, app: string): boolean =>
  excludedApps(product).some(({ known }) => known?.id === app);

/** The edit that makes a product leave out an app. */
export const leaveOut = (doc: OdtDocument, product: Element, app: string) =>
  addChild(doc, product, `<ExcludeApp ID="${app}" />`);
