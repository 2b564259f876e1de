import { closest } from '../core/closest';
import type { PolicyValue } from '../knowledge/policies';
import { sameWord } from './document';

const most = 8;
type Choices = readonly (number | string)[];

const sorted = (choices: Choices) =>
  [...new Set(choices)].sort((a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : 0));

/** The choices as a message lists them. */
export function listOf(choices: Choices): string {
  const all = sorted(choices).map((choice) => (choice === '' ? '""' : String(choice)));
  return all.length > most ? `${all.slice(0, most).join(', ')} …` : all.join(', ');
}

/** The choices nearest to what is written; of many texts the empty one, which is the default, and the one it resembles. */
export function likeliest(choices: Choices, written: string): string[] {
  const all = sorted(choices).map(String);
  const near = closest(written, all);
  if (all.length > most) return [all.find((choice) => choice === ''), near].filter((choice) => choice !== undefined);
  const distance = (choice: string) => (choice === near ? -1 : Math.abs(Number(choice) - Number(written)) || 0);
  return all.sort((a, b) => distance(a) - distance(b));
}

/** Of a policy that writes one value only when it is on, nothing can be said about others. */
export const takes = ({ allowed = [], type }: PolicyValue, written: string) =>
  allowed.length < 2 ||
  allowed.some((one) => (type === 'REG_DWORD' ? Number(one) === Number(written) : sameWord(String(one), written)));
