import type { AnyNode, MemberExpression } from 'acorn';
import { newerFunctions, newerMethods, newerObjects } from '../knowledge/newer-library';
import type { PacDocument } from './document';
import { unguardedReads } from './global-names';

/** A place at which the script uses a part of the library that came late. */
export interface NewerUse {
  name: string;
  node: AnyNode;
}

/** Everything that a script takes from the newer library and does not bring along itself, in the order of the text. */
export function newerLibrary(doc: PacDocument): NewerUse[] {
  const own = ownNames(doc);
  const found: NewerUse[] = [];
  for (const node of doc.nodes('MemberExpression')) {
    const name = nameOf(node);
    if (!name || own.has(name)) continue;
    const { object, property } = node;
    const owner = object.type === 'Identifier' && !doc.variableOf(object) ? object.name : '';
    if (Object.hasOwn(newerFunctions, owner) && newerFunctions[owner]!.includes(name))
      found.push({ name: `${owner}.${name}`, node: property });
    else if (newerMethods.has(name) && isCalled(doc, node)) found.push({ name, node: property });
  }
  for (const [name, reads] of unguardedReads(doc, newerObjects)) found.push(...reads.map((node) => ({ name, node })));
  return found.sort((a, b) => a.node.start - b.node.start);
}

const nameOf = ({ property, computed }: MemberExpression) =>
  !computed && property.type === 'Identifier' ? property.name : undefined;

function isCalled(doc: PacDocument, node: AnyNode): boolean {
  const call = doc.parentOf(node);
  return call?.type === 'CallExpression' && call.callee === node;
}

/** Members that the script defines itself, as in `String.prototype.includes = …`, or asks for before it uses them. */
function ownNames(doc: PacDocument): Set<string> {
  const names = new Set<string>();
  for (const { key } of doc.nodes('Property')) if (key.type === 'Identifier') names.add(key.name);
  for (const { key } of doc.nodes('MethodDefinition')) if (key.type === 'Identifier') names.add(key.name);
  for (const node of doc.nodes('MemberExpression')) {
    const name = nameOf(node);
    const around = doc.parentOf(node);
    const isSet = around?.type === 'AssignmentExpression' && around.left === node;
    const isAsked = around?.type === 'UnaryExpression' || around?.type === 'IfStatement';
    const inPrototype = node.object.type === 'MemberExpression' && nameOf(node.object) === 'prototype';
    if (name && (isSet || isAsked || inPrototype)) names.add(name);
  }
  return names;
}
