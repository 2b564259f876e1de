import { allPolicies } from './policies';
import { settings } from './settings';

/** A component of the paths that are known, with what stands below it. */
export interface KeyNode {
  /** In the documented spelling. */
  name: string;
  path: string;
  /** True when values are known for this key itself. */
  values: boolean;
  children: Map<string, KeyNode>;
}

let root: KeyNode | undefined;
let paths: readonly string[] | undefined;

/** The components that may follow a path, for completion; an empty path gives the hives. */
export const keysBelow = (path: string): readonly KeyNode[] => [...(nodeOf(path)?.children.values() ?? [])];

/** True when values are known for a key. */
export const isKnownKey = (path: string): boolean => nodeOf(path)?.values ?? false;

/** The full paths of all keys for which values are known, for "did you mean". */
export const knownKeys = (): readonly string[] => (paths ??= listed(load()));

/** A path in the documented spelling, as far as it is known. */
export function spelledKey(path: string): string {
  const parts = path.split('\\');
  let node: KeyNode | undefined = load();
  return parts
    .map((part) => {
      node = node?.children.get(part.toLowerCase());
      return node?.name ?? part;
    })
    .join('\\');
}

function nodeOf(path: string): KeyNode | undefined {
  let node: KeyNode | undefined = load();
  if (path === '') return node;
  for (const part of path.split('\\')) node = node?.children.get(part.toLowerCase());
  return node;
}

// Built at the first question: it reads the policies, and a server that sees no .reg file needs neither.
function load(): KeyNode {
  if (root) return root;
  root = { name: '', path: '', values: false, children: new Map() };
  for (const { keys } of settings) for (const { path } of keys) add(root, path);
  for (const policy of allPolicies()) {
    const hive = policy.class === 'Machine' ? 'HKEY_LOCAL_MACHINE' : 'HKEY_CURRENT_USER';
    for (const { key } of policy.values) add(root, `${hive}\\${key}`);
  }
  return root;
}

function add(start: KeyNode, path: string): void {
  let node = start;
  for (const name of path.split('\\')) {
    let next = node.children.get(name.toLowerCase());
    if (!next) {
      next = { name, path: node.path ? `${node.path}\\${name}` : name, values: false, children: new Map() };
      node.children.set(name.toLowerCase(), next);
    }
    node = next;
  }
  node.values = true;
}

function listed(start: KeyNode): string[] {
  const found: string[] = [];
  const waiting = [start];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.values) found.push(node.path);
    waiting.push(...node.children.values());
  }
  return found.sort();
}
