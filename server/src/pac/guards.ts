import type { AnyNode } from 'acorn';
import type { Edit } from '../core/text';
import { pacFunction } from '../knowledge/pac-functions';
import type { PacDocument } from './document';
import { replaceNode, written } from './edit';
import type { PredefinedCall } from './predefined';

/** Calls of one function behind `typeof`: the older function stands in where there is one; else the answer is false. */
export function guarded(doc: PacDocument, calls: readonly PredefinedCall[]): Edit[] {
  if (calls.some(({ node }, i) => i > 0 && node.start < calls[i - 1]!.node.end)) return [];
  const edits = calls.flatMap(({ node, name, predefined }) => {
    const asked = `typeof ${name} == "function"`;
    const call = written(doc, node);
    const older = pacFunction(name.slice(0, -'Ex'.length));
    const sameArguments = older && older.max === predefined.max;
    if (!sameArguments && predefined.gives !== 'truth') return [];
    const instead = sameArguments ? `? ${call} : ${older.name}${call.slice(name.length)}` : `&& ${call}`;
    const whole = `${asked} ${instead}`;
    return [replaceNode(node, standsFree(doc.parentOf(node)) ? whole : `(${whole})`)];
  });
  return edits.length === calls.length ? edits : [];
}

const standsFree = (around: AnyNode | undefined) =>
  around !== undefined && /^(?:If|Return|Expression)Statement$|^VariableDeclarator$/.test(around.type);
