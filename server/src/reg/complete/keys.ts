import type { Completion } from '../../core/language';
import { texts } from '../../core/message';
import type { Span } from '../../core/text';
import { keysBelow } from '../../knowledge/known-keys';
import { hives, isSharedKey, withoutView } from '../../knowledge/registry-path';
import { settings } from '../../knowledge/settings';
import { canonicalKey } from '../canonical-key';
import { shortRoots } from '../roots';
import { escapeSnippet } from './snippet';

export const keyCompletionTexts = texts('reg/complete-keys', {
  open: 'Key',
});
const say = keyCompletionTexts;

interface KeyPlace {
  above: string;
  replace: Span;
  whole: Span;
  rest: string;
}

/** The components that may follow, then whole paths for people who know only the last one. */
export function keyCompletions({ above, replace, whole, rest }: KeyPlace): Completion[] {
  const long = fullName(above);
  const below = keysBelow(above === '' ? '' : canonicalKey(long));
  const closed = rest.includes(']') ? '' : ']';
  const next = below.map((node, rank): Completion => {
    const deeper = node.children.size > 0 && !node.values && rest[0] !== '\\';
    const hive = above === '' ? hives.find(({ name }) => name === node.name) : undefined;
    return {
      label: node.name,
      kind: 'folder',
      edit: { span: replace, text: node.name + (deeper ? '\\' : node.children.size > 0 ? '' : closed) },
      filter: hive?.short ? `${hive.short} ${node.name}` : node.name,
      detail: hive?.doc,
      rank,
      again: deeper,
    };
  });
  return [...next, ...wholePaths(long, whole, closed)];
}

function wholePaths(above: string, span: Span, closed: string): Completion[] {
  const paths = new Set(
    settings.filter(({ kind }) => kind !== 'state').flatMap(({ keys }) => keys.map(({ path }) => path)),
  );
  const start = above.toLowerCase();
  return [...paths]
    .filter((path) => path.toLowerCase().startsWith(start) && !path.includes('{CLSID}') && !isPointlessView(path))
    .map((path) => ({ label: path, kind: 'folder', edit: { span, text: path + closed }, rank: 300 }));
}

/** One article writes a policy below Wow6432Node too, where it does nothing. */
const isPointlessView = (path: string) => isSharedKey(path) && withoutView(path) !== path;

/** HKLM\… as HKEY_LOCAL_MACHINE\…. */
const fullName = (path: string) => path.replace(/^[^\\]+/, (root) => shortRoots[root.toUpperCase()] ?? root);

/** At the start of a line: a key to open, or to delete. */
export const newKeyCompletions = (replace: Span): Completion[] =>
  hives.slice(0, 2).map(({ name, doc }, i) => ({
    label: `[${name}\\…]`,
    kind: 'snippet',
    edit: { span: replace, text: `[${escapeSnippet(`${name}\\`)}$0]` },
    snippet: true,
    detail: say('open'),
    documentation: () => ({ paragraphs: [doc], sources: [] }),
    rank: 200 + i,
    again: true,
  }));
