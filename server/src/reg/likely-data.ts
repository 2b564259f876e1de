import { closest } from '../core/closest';
import type { Expected } from './expected';

const words: Readonly<Record<string, RegExp>> = {
  '1': /^(?:true|yes|on|enabled?|0+1)$/i,
  '0': /^(?:false|no|off|disabled?|00+)$/i,
  True: /^(?:1|yes|on|enabled?)$/i,
  False: /^(?:0|no|off|disabled?)$/i,
};

/** The data that was most likely meant, the likeliest first, three at most. */
export function likelyData(
  data: number | string,
  choices: readonly (number | string)[],
  onOff: Expected['onOff'],
): readonly (number | string)[] {
  if (typeof data === 'string') {
    const text = data.trim();
    const same = choices.find((choice) => words[String(choice)]?.test(text) || String(choice) === text);
    const meant = same ?? closest(text, choices.map(String));
    return meant === undefined ? choices.slice(0, 2) : [meant];
  }
  // Whoever writes 1 means on, whichever number is nearer.
  const meant = data === 1 ? onOff?.[0] : data === 0 ? onOff?.[1] : undefined;
  const distance = (choice: number | string) => (choice === meant ? -1 : Math.abs(Number(choice) - data));
  return [...choices].sort((a, b) => distance(a) - distance(b)).slice(0, 3);
}
