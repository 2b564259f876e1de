import type { AnyNode } from 'acorn';
import type { PacDocument } from './document';

/** What an expression is made of, through the variables and functions of the script. */
export interface Ingredients {
  url: boolean;
  /** The host or the URL itself. */
  subject: boolean;
  /** The host or the URL is turned into another alphabet, as one does to carry data in a name. */
  encoded: boolean;
  /** A domain is joined to it. */
  domain?: string;
}

/** An expression of more nodes is not followed to its end. */
const mostNodes = 400;

const encoders = /^(?:escape|encodeURI|encodeURIComponent|btoa|charCodeAt|codePointAt|charAt)$/;
const domainText = /^[\w-]*(?:\.[\w-]+)+\.?$/;

export function ingredientsOf(doc: PacDocument, node: AnyNode): Ingredients {
  const found: Ingredients = { url: false, subject: false, encoded: false };
  const seen = new Set<object>();
  const stack: (AnyNode | null | undefined)[] = [node];
  for (let count = 0; stack.length > 0 && count < mostNodes; count++) {
    const at = stack.pop();
    if (!at) continue;
    const subject = doc.subjectOf(at)?.subject;
    if (subject) {
      found.subject = true;
      if (subject === 'url') found.url = true;
      continue;
    }
    if (at.type === 'Identifier') {
      const variable = doc.variableOf(at);
      if (!variable || seen.has(variable)) continue;
      seen.add(variable);
      stack.push(variable.initial, ...variable.assignments.slice(0, 20));
    } else if (at.type === 'Literal') {
      if (typeof at.value === 'string' && domainText.test(at.value.slice(0, 300))) found.domain = at.value;
    } else stack.push(...inside(at, found));
  }
  return found;
}

/** The parts of an expression that its value comes from. */
function inside(node: AnyNode, found: Ingredients): (AnyNode | null | undefined)[] {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return [node.left, node.right];
    case 'AssignmentExpression':
      return [node.right];
    case 'VariableDeclarator':
      return [node.init];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate];
    case 'TemplateLiteral':
      for (const { value } of node.quasis)
        if (domainText.test((value.cooked ?? '').slice(0, 300))) found.domain = value.cooked!;
      return node.expressions.slice(0, 50);
    case 'MemberExpression':
      return [node.object];
    case 'ArrayExpression':
      return node.elements.slice(0, 50);
    case 'CallExpression': {
      const { callee } = node;
      const name =
        callee.type === 'Identifier'
          ? callee.name
          : callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
            ? callee.property.name
            : '';
      if (encoders.test(name) || isOtherBase(node)) found.encoded = true;
      return [callee.type === 'MemberExpression' ? callee.object : undefined, ...node.arguments.slice(0, 20)];
    }
    default:
      return [];
  }
}

/** `n.toString(16)` */
const isOtherBase = ({ callee, arguments: [base] }: Extract<AnyNode, { type: 'CallExpression' }>) =>
  callee.type === 'MemberExpression' &&
  callee.property.type === 'Identifier' &&
  callee.property.name === 'toString' &&
  base?.type === 'Literal';
