/** How many characters, white space apart, a fingerprint covers. */
const windowSize = 100;
const base = 37;
const endOfText = 0xffff;

/** A number of 64 bits in two halves, since a double holds 53. */
interface Wide {
  high: number;
  low: number;
}

const word = 2 ** 32;

/**
 * A fingerprint for every line, from 1: the line and what follows it, whatever its number and its indentation. It is the
 * rolling hash that GitHub's upload action works out itself when a log has none, so that both ways of uploading agree.
 */
export function lineFingerprints(text: string): string[] {
  const fingerprints: string[] = [''];
  const seen = new Map<string, number>();
  const characters = new Uint16Array(windowSize);
  const lineAt = new Uint32Array(windowSize);
  const dropped = power(base, windowSize);
  let hash: Wide = { high: 0, low: 0 };
  let at = 0;
  let line = 0;
  let startsLine = true;
  let afterReturn = false;

  const push = (character: number) => {
    const number = lineAt[at]!;
    if (number > 0) {
      const hex = hexOf(hash);
      seen.set(hex, (seen.get(hex) ?? 0) + 1);
      fingerprints[number] = `${hex}:${seen.get(hex)}`;
      lineAt[at] = 0;
    }
    if (startsLine && line >= 0) lineAt[at] = ++line;
    startsLine = character === 10;
    hash = subtract(add(multiply(hash, base), character), multiply(dropped, characters[at]!));
    characters[at] = character;
    at = (at + 1) % windowSize;
  };

  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    const skipped = character === 32 || character === 9 || (character === 10 && afterReturn);
    afterReturn = character === 13;
    if (!skipped) push(character === 13 ? 10 : character);
  }
  push(endOfText);
  startsLine = false;
  line = -1;
  for (let i = 0; i < windowSize; i++) push(0);
  return fingerprints;
}

/** The same hash of a text as a whole. */
export function hashOf(text: string): string {
  let hash: Wide = { high: 0, low: 0 };
  for (let i = 0; i < text.length; i++) hash = add(multiply(hash, base), text.charCodeAt(i));
  return hexOf(hash);
}

const multiply = ({ high, low }: Wide, by: number): Wide => {
  const product = low * by;
  return { high: (high * by + Math.floor(product / word)) % word, low: product % word };
};

const add = ({ high, low }: Wide, number: number): Wide => {
  const sum = low + number;
  return { high: (high + Math.floor(sum / word)) % word, low: sum % word };
};

const subtract = (a: Wide, b: Wide): Wide => {
  const low = a.low - b.low;
  return { high: (a.high - b.high - (low < 0 ? 1 : 0) + 2 * word) % word, low: (low + word) % word };
};

function power(number: number, exponent: number): Wide {
  let result: Wide = { high: 0, low: 1 };
  for (let i = 0; i < exponent; i++) result = multiply(result, number);
  return result;
}

const hexOf = ({ high, low }: Wide): string =>
  high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
