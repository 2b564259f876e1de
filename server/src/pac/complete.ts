import type { Completion } from '../core/language';
import { argumentCompletions } from './complete/arguments';
import { commentCompletions } from './complete/comments';
import { functionCompletions } from './complete/functions';
import { hostCompletions } from './complete/hosts';
import { placeAt, type WordPlace } from './complete/place';
import { resultCompletions, returnCompletions } from './complete/results';
import { skeletonCompletions } from './complete/skeleton';
import type { PacDocument } from './document';

/** What fits at an offset and a JavaScript editor does not know of. */
export function complete(doc: PacDocument, offset: number): Completion[] {
  if (doc.content !== 'script' && doc.content !== 'empty') return [];
  const place = placeAt(doc, offset);
  switch (place?.kind) {
    case 'word':
      return wordCompletions(doc, place);
    case 'argument':
      return argumentCompletions(doc, place.call, place.replace);
    case 'host':
      return hostCompletions(doc, place.replace, 'single');
    case 'list':
      return hostCompletions(doc, place.replace, 'pattern');
    case 'result':
      return resultCompletions(doc, place.value, place.at, place.start);
    case 'comment':
      return commentCompletions(doc, place.line, place.offset);
    default:
      return [];
  }
}

function wordCompletions(doc: PacDocument, place: WordPlace): Completion[] {
  const { begun, returns, call, replace, declares } = place;
  const isName = declares === undefined || declares === replace.start;
  return [
    ...skeletonCompletions(doc, place),
    ...(call && begun ? argumentCompletions(doc, call, replace, '"') : []),
    ...(returns ? returnCompletions(doc, replace) : []),
    ...(begun && isName ? functionCompletions(doc, place) : []),
  ];
}
