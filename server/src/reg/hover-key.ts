import type { Hover } from '../core/language';
import type { Message } from '../core/message';
import { spanOf } from '../core/text';
import { namesInKey } from '../knowledge/known-places';
import { hives, isSharedKey, otherView, withoutView } from '../knowledge/registry-path';
import { settingsUnderKey } from '../knowledge/settings';
import { canonicalKey, isClickToRunKey } from './canonical-key';
import type { KeyBlock } from './document';
import { code } from './hover-data';
import { hoverTexts as say } from './hover-texts';

/** More names than this are only counted. */
const mostNames = 30;

/** The part of a path up to the component under the cursor. */
export function keyHover(block: KeyBlock, offset: number): Hover | undefined {
  const { pathSpan, rootSpan } = block;
  if (offset < pathSpan.start || offset > pathSpan.end) return around(block, fateOf(block));
  const next = block.path.indexOf('\\', Math.max(0, offset - pathSpan.start));
  const end = next < 0 ? block.path.length : next;
  const whole = end >= block.path.replace(/\\+$/, '').length;
  const span = spanOf(pathSpan.start, pathSpan.start + end);
  if (span.end <= rootSpan.end) {
    const hive = hives.find(({ name }) => name === block.root);
    return hive && { span, paragraphs: [say('title', { name: hive.name }), hive.doc], sources: [] };
  }
  const key = block.root ? block.root + block.path.slice(rootSpan.end - pathSpan.start, end) : block.path.slice(0, end);
  const known = describe(key);
  const fate = whole ? fateOf(block) : [];
  if (known.length === 0 && fate.length === 0) return undefined;
  return { span, paragraphs: [say('title', { name: `\`${code(key)}\`` }), ...fate, ...known], sources: sourcesOf(key) };
}

const around = (block: KeyBlock, paragraphs: Message[]): Hover | undefined =>
  paragraphs.length > 0 ? { span: block.span, paragraphs, sources: [] } : undefined;

const fateOf = ({ lost, delete: deletes }: KeyBlock): Message[] =>
  lost ? [lost.why] : deletes ? [say('deletesKey')] : [];

function describe(key: string): Message[] {
  const known = canonicalKey(key);
  const own = settingsUnderKey(known);
  const names = [...new Set(own.map(({ name }) => name).filter((name) => name !== '*'))];
  const policies = namesInKey(known).length - names.length;
  const lines = [
    ...namesLine(names),
    ...(policies > 0 ? [say(names.length > 0 ? 'morePolicies' : 'policies', { count: policies })] : []),
  ];
  return lines.length > 0 ? [...lines, ...viewLine(key)] : [];
}

function namesLine(names: readonly string[]): Message[] {
  if (names.length === 0) return [];
  const list = names
    .slice(0, mostNames)
    .map((name) => `\`${name}\``)
    .join(', ');
  return [
    names.length > mostNames ? say('moreValues', { list, count: names.length - mostNames }) : say('values', { list }),
  ];
}

/** Which programs see the key. */
function viewLine(key: string): Message[] {
  // The keys of Click-to-Run have a twin that nobody reads.
  if (isClickToRunKey(key) && /^HKEY_LOCAL/i.test(key)) return [say('mainView')];
  if (isSharedKey(key)) return /^HKEY_LOCAL/i.test(key) ? [say('shared')] : [];
  const other = otherView(key);
  return other ? [say('twin', { bits: withoutView(key) === key ? 32 : 64, key: other })] : [];
}

const sourcesOf = (key: string) =>
  [...new Set(settingsUnderKey(canonicalKey(key)).map(({ cite }) => cite))].slice(0, 1);
