import { XMLBuilder } from 'fast-xml-parser';
import { printable } from '../terminal';

/** The attributes of an element stand under `$`, its children under their names. */
export interface XmlElement {
  $: Record<string, string | number>;
  [child: string]: unknown;
}

/** An XML document of one root element. */
export function xmlDocument(name: string, root: XmlElement): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    attributesGroupName: '$',
    textNodeName: '#',
    format: true,
    suppressEmptyNode: true,
    // Or else a file that is called "true" gets an attribute without a value.
    suppressBooleanAttributes: false,
  });
  return builder.build({ '?xml': { $: { version: '1.0', encoding: 'UTF-8' } }, [name]: root });
}

/** A text without the characters that XML cannot hold in any way. */
export const xmlText = (text: string): string => printable(text).replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
