import type { Edit } from '../core/text';
import type { PacDocument, ScriptFunction } from './document';
import { insertAt } from './edit';

/** `(url, host)` for a function that takes less; undefined where what it takes has another name. */
export function parametersAdded(doc: PacDocument, { node }: ScriptFunction): Edit[] | undefined {
  const from = node.type === 'ArrowFunctionExpression' ? node.start : (node.id?.end ?? node.start);
  const open = doc.text.indexOf('(', from);
  const [only] = node.params;
  if ((only?.type === 'Identifier' && only.name !== 'url') || open < 0 || open > node.body.start) return undefined;
  return [only ? insertAt(only.end, ', host') : insertAt(open + 1, 'url, host')];
}
