import { oncePer } from '../core/once';
import { attributeOf, elementNamed } from '../knowledge/odt-schema';
import type { Element, OdtDocument } from './document';
import { meantAttribute, meantElement } from './meant-name';

/**
 * The document with the names that are most likely meant. A misspelt name is reported once, by the rules about names; all
 * others judge what the file is to say, so that one slip does not also make something "missing".
 */
export const asMeant = oncePer((doc: OdtDocument): OdtDocument => {
  if (doc.elements.every(isDocumented)) return doc;
  const copies = new Map<Element, Element>();
  for (const element of doc.elements) {
    const parent = element.parent && copies.get(element.parent);
    const copy: Element = { ...element, name: nameOf(element, parent, doc), parent, children: [] };
    copy.attributes = element.attributes.map((attribute) => {
      const isKnown = attributeOf(copy.name, attribute.name) !== undefined;
      const name = isKnown ? attribute.name : (meantAttribute(attribute, copy.name) ?? attribute.name);
      return { ...attribute, element: copy, name };
    });
    parent?.children.push(copy);
    copies.set(element, copy);
  }
  return { ...doc, root: doc.root && copies.get(doc.root), elements: [...copies.values()] };
});

/** True when no name in the file is misspelt or unknown, so that rules about names have nothing to look for. */
export const isWellNamed = (doc: OdtDocument): boolean => asMeant(doc) === doc;

const isDocumented = ({ name, attributes }: Element) =>
  elementNamed(name) !== undefined && attributes.every((attribute) => attributeOf(name, attribute.name));

/** A section that the file has in its right name is not meant a second time. */
function nameOf({ name, parent: written }: Element, parent: Element | undefined, doc: OdtDocument): string {
  if (elementNamed(name)) return name;
  if (!parent) return doc.root?.name === name ? (meantElement(name, undefined) ?? 'Configuration') : name;
  const meant = meantElement(name, parent.name);
  const isTaken = elementNamed(meant ?? '')?.once && written?.children.some((sibling) => sibling.name === meant);
  return meant && !isTaken ? meant : name;
}
