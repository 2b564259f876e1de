import { oncePer } from '../core/once';
import { attribute, attributeValue, children, type Element, isTrue, type OdtDocument } from './document';
import { removeElement } from './edit';

/** The Remove elements below Configuration; more than one is another rule's business. */
export const removals = oncePer((doc: OdtDocument): readonly Element[] => children(doc.root, 'Remove'));

/** True when a Remove takes every product away. */
export const removesAll = (remove: Element): boolean => isTrue(attributeValue(remove, 'All')?.trim());

/** The Product elements of Remove, with the attribute that names them. */
export const removedProducts = (doc: OdtDocument) =>
  removals(doc).flatMap((remove) =>
    children(remove, 'Product').flatMap((element) => {
      const id = attribute(element, 'ID');
      return id ? [{ remove, element, id }] : [];
    }),
  );

/** Deletes a Product of Remove, and Remove with it where nothing would be left in it. */
export const removeFromRemoval = (doc: OdtDocument, remove: Element, product: Element) =>
  removeElement(doc, remove.children.length === 1 ? remove : product);
