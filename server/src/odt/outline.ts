import type { OutlineItem } from '../core/language';
import { attributeValue, type Element, type OdtDocument } from './document';

/** Which attribute names an element best. */
const naming: Record<string, string> = {
  Add: 'Channel',
  Product: 'ID',
  Language: 'ID',
  ExcludeApp: 'ID',
  IgnoreProduct: 'ID',
  Property: 'Name',
  Display: 'Level',
  Updates: 'Enabled',
  Remove: 'All',
  Setup: 'Name',
  User: 'Name',
  Info: 'Description',
};

/** Deeper than any real file; keeps a hostile one from overflowing whoever walks the outline. */
const maximumDepth = 20;

export const outline = (doc: OdtDocument): OutlineItem[] => (doc.root ? [itemOf(doc.root, 0)] : []);

function itemOf(element: Element, depth: number): OutlineItem {
  const value = attributeValue(element, naming[element.name] ?? '');
  const setting = element.name === 'Property' || element.name === 'User' ? attributeValue(element, 'Value') : undefined;
  return {
    name: element.name,
    detail: setting === undefined ? value : `${value} = ${setting}`,
    kind: element.children.length > 0 ? 'section' : setting === undefined ? 'item' : 'setting',
    span: element.span,
    nameSpan: element.nameSpan,
    children: depth < maximumDepth ? element.children.map((child) => itemOf(child, depth + 1)) : [],
  };
}
