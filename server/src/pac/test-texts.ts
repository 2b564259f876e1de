import { oncePer } from '../core/once';
import type { PacDocument } from './document';

/** No host and no URL that a script is asked about is longer. */
export const longestAddress = 2000;

/** What the tests compare with, one to a line: who looks for something rare looks here before going through them. */
export const testTexts = oncePer(({ tests }: PacDocument): string =>
  tests.map(({ pattern: { value } }) => (value.length > longestAddress ? '' : value)).join('\n'),
);

/** The same in lower case. */
export const foldedTestTexts = oncePer((doc: PacDocument): string => testTexts(doc).toLowerCase());
