import type { AnyNode, Program } from 'acorn';
import { childKeys } from './child-keys';

type Type = AnyNode['type'];
export type NodeOf<T extends Type> = Extract<AnyNode, { type: T }>;

// Kept in the node itself: a map of a hundred thousand nodes costs as much as reading the text.
const place = Symbol('place');
type Placed = AnyNode & { [place]?: number };

/** All nodes of a script in the order of the text, parents before their children. */
export class Tree {
  readonly nodes: AnyNode[] = [];
  private readonly parents: number[] = [];
  private readonly byType = new Map<Type, AnyNode[]>();

  constructor(program: Program) {
    const stack: AnyNode[] = [program];
    const above: number[] = [-1];
    for (let node = stack.pop(); node; node = stack.pop()) {
      const index = this.nodes.length;
      (node as Placed)[place] = index;
      this.nodes.push(node);
      this.parents.push(above.pop()!);
      this.list(node);
      for (const child of childrenOf(node).reverse()) {
        stack.push(child);
        above.push(index);
      }
    }
  }

  /** Its place in `nodes`; -1 for a node of another tree. */
  indexOf(node: AnyNode): number {
    const index = (node as Placed)[place] ?? -1;
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

/** The nodes directly inside a node, in the order of the text. */
export function childrenOf(node: AnyNode): AnyNode[] {
  const found: AnyNode[] = [];
  for (const key of childKeys[node.type] ?? []) {
    const child = (node as unknown as Record<string, AnyNode | (AnyNode | null)[] | null | undefined>)[key];
    if (Array.isArray(child)) {
      for (const each of child) if (each) found.push(each);
    } else if (child && !(key === 'key' && 'shorthand' in node && node.shorthand)) found.push(child);
  }
  return found;
}
