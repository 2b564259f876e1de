import type { HoverText } from '../core/language';
import type { Message } from '../core/message';
import type { PacArgument, PacFunction } from '../knowledge/pac-functions';
import { hoverTexts as say } from './hover-texts';

/** All there is to know of a predefined function. */
export function functionHover(fn: PacFunction): HoverText {
  const { args, forms, example } = fn;
  const { paragraphs, sources } = aboutFunction(fn);
  const [about, ...rest] = paragraphs;
  return {
    paragraphs: [
      say('call', { call: callLabel(fn, args) }),
      about!,
      ...args.map((arg) => say('argument', { name: arg.name, about: arg.about })),
      ...(forms && forms.length > 2 ? [say('forms', { list: forms.map((form) => `\`(${form})\``).join(' ') })] : []),
      ...rest,
      say('example', { example }),
    ],
    sources,
  };
}

/** What a predefined function does, where it surprises, and which engines have it. */
export function aboutFunction(fn: PacFunction): HoverText {
  const { about, pitfalls, cite, sources = [] } = fn;
  return { paragraphs: [about, ...pitfalls, enginesOf(fn)], sources: [cite, ...sources] };
}

function enginesOf({ engines, extended }: PacFunction): Message {
  if (!engines.includes('winhttp')) return say('engines.browsers');
  if (engines.includes('firefox')) return say('engines.all');
  return say(extended && engines.includes('chromium') ? 'engines.extended' : 'engines.windows');
}

/** How a call of a function is written. */
export const callLabel = ({ name }: PacFunction, args: readonly PacArgument[]): string =>
  `${name}(${args.map(argumentLabel).join(', ')})`;

export const argumentLabel = ({ name, optional }: PacArgument): string => (optional ? `${name}?` : name);
