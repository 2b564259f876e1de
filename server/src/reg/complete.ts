import type { Completion } from '../core/language';
import { dataCompletions } from './complete/data';
import { headerCompletions } from './complete/header';
import { keyCompletions, newKeyCompletions } from './complete/keys';
import { nameCompletions } from './complete/names';
import { placeAt } from './complete/place';
import type { RegDocument } from './document';

/** What fits at an offset, also in a line that is half typed. */
export function complete(doc: RegDocument, offset: number): Completion[] {
  const place = placeAt(doc, offset);
  switch (place?.kind) {
    case 'header':
      return headerCompletions(doc, place.replace);
    case 'key':
      return keyCompletions(place);
    case 'line':
      return [...nameCompletions(doc, place.block, place.replace, false), ...newKeyCompletions(place.replace)];
    case 'name':
      return nameCompletions(doc, place.block, place.replace, place.equals);
    case 'data':
      return dataCompletions(doc, place.block, place.name, place.replace);
    default:
      return [];
  }
}
