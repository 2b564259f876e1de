import type { Identifier, Pattern } from 'acorn';
import type { Edit } from '../core/text';
import type { FunctionNode, PacDocument, ScriptFunction } from './document';
import { insertAt } from './edit';

/** `(url, host)` for a function that takes less; undefined where what it takes has another name. */
export function parametersAdded(doc: PacDocument, { node }: ScriptFunction): Edit[] | undefined {
  const from = node.type === 'ArrowFunctionExpression' ? node.start : (node.id?.end ?? node.start);
  const open = doc.text.indexOf('(', from);
  const [only] = node.params;
  if ((only?.type === 'Identifier' && only.name !== 'url') || open < 0 || open > node.body.start) return undefined;
  return [only ? insertAt(only.end, ', host') : insertAt(open + 1, 'url, host')];
}

const isHost = /^(?:host|hostname|h)$/i;
const isUrl = /^(?:url|uri|u)$/i;

const named = (param: Pattern | undefined, name: RegExp): param is Identifier =>
  param?.type === 'Identifier' && name.test(param.name);

/** The first parameter, where it is called as the second should be. */
export const hostInFront = ({ params: [first] }: FunctionNode): Identifier | undefined =>
  named(first, isHost) ? first : undefined;

/** `(host, url)`: whatever is written with these names asks about the wrong one. */
export const takesHostBeforeUrl = (fn: FunctionNode): boolean =>
  hostInFront(fn) !== undefined && named(fn.params[1], isUrl);
