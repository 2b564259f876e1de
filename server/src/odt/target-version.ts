/** True for what names a version without being a build number: MatchInstalled, or a year and month such as 2408. */
export const isVersionWord = (value: string): boolean =>
  /^match\w{1,20}$/i.test(value) || /^(?:version\s?)?(?:1[5-9]|2\d|3\d)(?:0[1-9]|1[0-2])$/i.test(value);
