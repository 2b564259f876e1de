import { attributeLike, type OdtElement } from '../knowledge/odt-schema';
import { propertyLike } from '../knowledge/properties';
import { sameWord } from './document';

/**
 * True for a name that needs no guess: the attributes of the element in any letter case, those that rules of their own
 * judge (of MSI files, IgnoreProduct, names of properties), and namespaces, which are there for editors.
 */
export const isKnownAttribute = (schema: OdtElement, name: string): boolean =>
  attributeLike(schema.name, name) !== undefined ||
  (schema.msiAttributes ?? []).some((msi) => sameWord(name, msi)) ||
  propertyLike(name) !== undefined ||
  (name === 'IgnoreProduct' && schema.name === 'RemoveMSI') ||
  /^xmlns$|:/.test(name);
