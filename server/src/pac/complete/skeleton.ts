import type { Completion } from '../../core/language';
import { spanOf } from '../../core/text';
import type { PacDocument } from '../document';
import type { WordPlace } from './place';
import { completionTexts as say } from './texts';

const lines = [
  'function FindProxyForURL(url, host) {',
  '  host = host.toLowerCase();',
  '  if (isPlainHostName(host) || dnsDomainIs(host, "${1:.example.com}")) return "DIRECT";',
  '  $0',
  '  return "${2:PROXY proxy.example.com:8080}";',
  '}',
];

/** The function that every script must have, where it has none. */
export function skeletonCompletions({ entryPoints }: PacDocument, { declares, replace }: WordPlace): Completion[] {
  if (declares === undefined || entryPoints.length > 0) return [];
  return [
    {
      label: 'function FindProxyForURL(url, host)',
      kind: 'snippet',
      edit: { span: spanOf(declares, replace.end), text: lines.join('\n') },
      snippet: true,
      detail: say('skeleton'),
      filter: declares < replace.start ? undefined : 'FindProxyForURL function',
      rank: 0,
    },
  ];
}
