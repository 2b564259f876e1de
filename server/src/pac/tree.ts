import type { AnyNode, Program } from 'acorn';
import { childKeys } from './child-keys';

type Type = AnyNode['type'];
export type NodeOf<T extends Type> = Extract<AnyNode, { type: T }>;

// Kept in the node itself: a map of a hundred thousand nodes costs as much as reading the text.
type Placed = AnyNode & { place?: number };

/** All nodes of a script in the order of the text, parents before their children. */
export class Tree {
  readonly nodes: AnyNode[] = [];
  private readonly parents: number[] = [];
  private readonly byType = new Map<Type, AnyNode[]>();

  constructor(program: Program) {
    const { nodes, parents } = this;
    const stack: AnyNode[] = [program];
    const above: number[] = [-1];
    for (let node = stack.pop(); node; node = stack.pop()) {
      const index = nodes.length;
      (node as Placed).place = index;
      nodes.push(node);
      parents.push(above.pop()!);
      this.list(node);
      pushChildren(node, stack);
      while (above.length < stack.length) above.push(index);
    }
  }

  /** Its place in `nodes`; -1 for a node of another tree. */
  indexOf(node: AnyNode): number {
    const index = (node as Placed).place ?? -1;
    return this.nodes[index] === node ? index : -1;
  }

  parentIndex(index: number): number {
    return this.parents[index] ?? -1;
  }

  parentOf(node: AnyNode): AnyNode | undefined {
    return this.nodes[this.parents[this.indexOf(node)] ?? -1];
  }

  ofType<T extends Type>(type: T): readonly NodeOf<T>[] {
    return (this.byType.get(type) ?? []) as NodeOf<T>[];
  }

  private list(node: AnyNode) {
    const same = this.byType.get(node.type);
    if (same) same.push(node);
    else this.byType.set(node.type, [node]);
  }
}

/** Puts the nodes directly inside a node on a stack, the first one on top. */
function pushChildren(node: AnyNode, stack: AnyNode[]) {
  const keys = childKeys[node.type];
  if (!keys) return;
  for (let k = keys.length - 1; k >= 0; k--) {
    const key = keys[k]!;
    const child = (node as unknown as Record<string, AnyNode | (AnyNode | null)[] | null | undefined>)[key];
    if (!child) continue;
    if (Array.isArray(child)) {
      for (let i = child.length - 1; i >= 0; i--) if (child[i]) stack.push(child[i]!);
    } else if (!(key === 'key' && node.type === 'Property' && node.shorthand)) stack.push(child);
  }
}
