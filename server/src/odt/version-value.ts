import { attributeValue, type Element, sameWord } from './document';

/** A full build number of the Office of today. */
export const isBuild = (value: string): boolean => /^16(?:\.\d+){3}$/.test(value);

/** A version by its year and month, such as 2408 or "Version 2408", which is no build number. */
export const isYearAndMonth = (value: string): boolean =>
  /^(?:version\s?)?(?:1[5-9]|2\d|3\d)(?:0[1-9]|1[0-2])$/i.test(value);

/** True for what names a version without being a build number: MatchInstalled, or a year and month. */
export const isVersionWord = (value: string): boolean => /^match\w{1,20}$/i.test(value) || isYearAndMonth(value);

/** True where Add keeps the version that is installed. */
export const matchesInstalled = (add: Element): boolean =>
  sameWord(attributeValue(add, 'Version')?.trim(), 'MatchInstalled');
