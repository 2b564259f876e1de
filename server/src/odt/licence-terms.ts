import { oncePer } from '../core/once';
import {
  type Attribute,
  attribute,
  attributeValue,
  children,
  type Element,
  isTrue,
  type OdtDocument,
  sameWord,
} from './document';
import { adds, productsOf } from './products-in-file';

/** What a file that installs something says of the licence terms; undefined when it installs nothing. */
export interface LicenceTerms {
  display?: Element;
  accept?: Attribute;
  isAccepted: boolean;
  isSilent: boolean;
}

export const licenceTerms = oncePer((doc: OdtDocument): LicenceTerms | undefined => {
  if (!adds(doc).some((add) => productsOf(add).length > 0)) return undefined;
  const display = children(doc.root, 'Display')[0];
  const accept = attribute(display, 'AcceptEULA');
  return {
    display,
    accept,
    isAccepted: isTrue(accept?.value.trim()),
    isSilent: sameWord(attributeValue(display, 'Level')?.trim(), 'None'),
  };
});
