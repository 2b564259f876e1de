import type { Completion } from '../core/language';
import { attributeCompletions } from './complete/attributes';
import { elementCompletions, endTagCompletions } from './complete/elements';
import { placeAt } from './complete/place';
import { policyCompletions } from './complete/policies';
import { valueCompletions } from './complete/values';
import type { OdtDocument } from './document';

/** What fits at an offset, also in a tag that is half typed. */
export function complete(doc: OdtDocument, offset: number): Completion[] {
  const place = placeAt(doc, offset);
  switch (place?.kind) {
    case 'content':
      return [
        ...elementCompletions(doc, place.parent, place.replace),
        ...(place.parent?.name === 'AppSettings' ? policyCompletions(doc, place.replace) : []),
      ];
    case 'endTag':
      return endTagCompletions(place.element, place.replace);
    case 'attributeName':
      return attributeCompletions(place.tag, place.replace);
    case 'attributeValue':
      return valueCompletions(doc, place);
    default:
      return [];
  }
}
