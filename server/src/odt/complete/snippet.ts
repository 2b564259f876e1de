/** Text as it stands inside a snippet. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** A choice of values at a tab stop. */
export const choice = (stop: number, values: readonly string[]): string =>
  `\${${stop}|${values.map((value) => escapeSnippet(value).replace(/[,|]/g, '\\$&')).join(',')}|}`;
