import type { Completion } from '../../core/language';
import type { Span } from '../../core/text';
import { activationHosts } from '../../knowledge/activation-hosts';
import { type Endpoint, endpoints } from '../../knowledge/endpoints';
import type { PacDocument } from '../document';
import { hostHover } from '../hover-host';
import { completionTexts as say } from './texts';

/** How a host of the list is written: as it stands there, alone, or as the end of a name. */
export type HostForm = 'pattern' | 'single' | 'suffix';

const ranks = { Optimize: 0, Allow: 1, Default: 3 } as const;

/** Hosts of Microsoft 365, those first that ask most for a way of their own. */
export function hostCompletions(doc: PacDocument, replace: Span, form: HostForm): Completion[] {
  const cloud = doc.evaluation?.cloud ?? 'Worldwide';
  const listed = endpoints(cloud);
  const known = new Set(listed.map(({ pattern }) => pattern));
  const others = form === 'suffix' ? [] : activationHosts.filter((host) => !known.has(host));
  return [
    ...listed.flatMap((endpoint) => {
      const text = written(endpoint.pattern, form);
      return text === undefined ? [] : [entry(text, endpoint.pattern, endpoint)];
    }),
    ...others.map((host) => entry(host, host)),
  ];

  function entry(label: string, pattern: string, endpoint?: Endpoint): Completion {
    return {
      label,
      kind: 'value',
      edit: { span: replace, text: label },
      detail: endpoint
        ? say('endpoint', { category: endpoint.category, need: say(endpoint.required ? 'required' : 'optional') })
        : say('activation'),
      documentation: () => hostHover(pattern, cloud) ?? { paragraphs: [], sources: [] },
      rank: endpoint ? ranks[endpoint.category] : 2,
    };
  }
}

function written(pattern: string, form: HostForm): string | undefined {
  const isWildcard = pattern.includes('*');
  if (form === 'suffix') return /^\*\.[^*]+$/.test(pattern) ? pattern.slice(1) : undefined;
  return isWildcard && form === 'single' ? undefined : pattern;
}
