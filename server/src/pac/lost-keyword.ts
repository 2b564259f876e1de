import type { Edit } from '../core/text';
import type { FaultyElement } from './faulty-elements';

/** `PROXY10.1.2.3:8080` or `PROXY:proxy:8080`: the word and the sign that stands for the blank. */
export function wordRunTogether(text: string): [type: string, sign: string] | undefined {
  const found = /^(PROXY|HTTPS|SOCKS[45]?)(?:([:=])\s*(?!\/)|(?=[a-z]|\d+\.\d))(?=\S*:\d+$)/.exec(text);
  return found ? [found[1]!, found[0].slice(found[1]!.length)] : undefined;
}

export function withKeyword({ element: { text }, edit }: FaultyElement): Edit[] {
  const scheme = /^(?:\w+:\/\/)?/.exec(text)![0].length;
  const slash = text.endsWith('/') ? text.length - 1 : text.length;
  return [...edit(0, scheme, 'PROXY '), ...(slash < text.length ? edit(slash, text.length, '') : [])];
}
