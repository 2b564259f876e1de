import type { AnyNode } from 'acorn';
import type { Edit } from '../core/text';
import type { PacDocument } from './document';
import { quoted, replaceNode, written } from './edit';

/** The same question as a newer method asks, with functions that were always there. */
export function olderWay(doc: PacDocument, method: AnyNode): Edit[] {
  const member = doc.parentOf(method)!;
  const call = doc.parentOf(member);
  if (call?.type !== 'CallExpression' || member.type !== 'MemberExpression' || call.arguments.length !== 1) return [];
  const [argument] = call.arguments;
  const [object, text] = [written(doc, member.object), written(doc, argument!)];
  if (method.type !== 'Identifier' || /[?]\.|includes|startsWith|endsWith/.test(object + text)) return [];
  const around = doc.parentOf(call);
  const turned = around?.type === 'UnaryExpression' && around.operator === '!';
  const equals = turned ? '!=' : '==';
  const known = doc.known(argument!)?.value;
  const older =
    method.name === 'includes'
      ? `${object}.indexOf(${text}) ${turned ? '==' : '!='} -1`
      : method.name === 'startsWith'
        ? `${object}.lastIndexOf(${text}, 0) ${equals} 0`
        : method.name === 'endsWith' && known
          ? `${object}.slice(-${known.length}) ${equals} ${quoted(doc, known)}`
          : undefined;
  if (!older) return [];
  const tight = around?.type === 'BinaryExpression' || (around?.type === 'UnaryExpression' && !turned);
  return [replaceNode(turned ? around : call, tight ? `(${older})` : older)];
}
