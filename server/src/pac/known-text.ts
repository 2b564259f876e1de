import type { AnyNode, Expression, Literal } from 'acorn';
import type { KnownText, TextPart, Variable } from './document';
import type { Names } from './names';

/** How many literals a text may be joined from; a longer one is a table, not a pattern or a result. */
const mostParts = 1000;

/** A long text that is joined with others again and again would fill the memory. */
const longestJoined = 20_000;

/** The text that an expression gives, where it follows from literals alone. */
export function knownText(node: AnyNode, names: Names): KnownText | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return new LiteralText(node, node.value);
  const parts: TextPart[] = [];
  const stack: AnyNode[] = [node];
  for (let at = stack.pop(); at; at = stack.pop()) {
    if (parts.length > mostParts || stack.length > mostParts) return undefined;
    switch (at.type) {
      case 'Literal':
        if (typeof at.value !== 'string') return undefined;
        parts.push(partOf(at));
        break;
      case 'TemplateLiteral':
        if (!pushTemplate(at, stack, parts)) return undefined;
        break;
      case 'TemplateElement': {
        if (typeof at.value.cooked !== 'string') return undefined;
        // Both forms have \n for a line break that may be \r\n in the file.
        const sameLength = at.end - at.start === at.value.cooked.length;
        parts.push({ value: at.value.cooked, span: spanOf(at), plain: sameLength && at.value.raw === at.value.cooked });
        break;
      }
      case 'BinaryExpression':
        if (at.operator !== '+') return undefined;
        stack.push(numberAsText(at.right), at.left);
        break;
      case 'Identifier': {
        const value = onlyValue(names.variableOf(at));
        // Each name costs a part, so that names which mean each other come to an end.
        if (!value) return undefined;
        parts.push({ value: '', span: spanOf(at), plain: true });
        stack.push(value);
        break;
      }
      default:
        return undefined;
    }
  }
  const written = parts.filter(({ value }) => value !== '');
  if (written.length > 1 && written.reduce((sum, { value }) => sum + value.length, 0) > longestJoined) return undefined;
  return { value: written.map(({ value }) => value).join(''), node, parts: written };
}

/** Where a literal stands inside its quotes is asked of few, so it is worked out then. */
class LiteralText implements KnownText {
  constructor(
    readonly node: Literal,
    readonly value: string,
  ) {}

  get parts(): TextPart[] {
    return [partOf(this.node)];
  }
}

const spanOf = ({ start, end }: AnyNode) => ({ start, end });

/** The single value that a variable ever gets. */
export function onlyValue(variable: Variable | undefined): Expression | undefined {
  if (!variable) return undefined;
  const { kind, initial, assignments } = variable;
  if (kind === 'parameter' || kind === 'function' || kind === 'class' || kind === 'catch') return undefined;
  if (initial) return assignments.length === 0 ? initial : undefined;
  const [only, more] = assignments;
  return only && !more ? assignedValue(only) : undefined;
}

/** What a plain assignment to a name assigns. */
export const assignedValue = (node: AnyNode): Expression | undefined =>
  node.type === 'AssignmentExpression' && node.operator === '=' && node.left.type === 'Identifier'
    ? node.right
    : node.type === 'VariableDeclarator' && node.id.type === 'Identifier'
      ? (node.init ?? undefined)
      : undefined;

function partOf(literal: Literal): TextPart {
  const value = String(literal.value);
  const raw = literal.raw ?? '';
  const closed = raw.length > 1 && raw.at(-1) === raw[0];
  const inside = raw.slice(1, closed ? -1 : undefined);
  return {
    value,
    span: { start: literal.start + 1, end: Math.max(literal.start + 1, closed ? literal.end - 1 : literal.end) },
    plain: inside === value,
  };
}

/** A number behind a plus sign is joined as it is written; before one it may be added up. */
function numberAsText(node: AnyNode): AnyNode {
  if (node.type !== 'Literal' || typeof node.value !== 'number' || String(node.value) !== node.raw) return node;
  const { start, end, raw } = node;
  return { type: 'TemplateElement', start, end, value: { raw, cooked: raw }, tail: true };
}

function pushTemplate(node: Extract<AnyNode, { type: 'TemplateLiteral' }>, stack: AnyNode[], parts: TextPart[]) {
  if (node.quasis.length + parts.length > mostParts) return false;
  for (let i = node.quasis.length - 1; i >= 0; i--) {
    const expression = node.expressions[i];
    if (expression) stack.push(expression);
    stack.push(node.quasis[i]!);
  }
  return true;
}
