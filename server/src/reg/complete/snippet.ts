/** Text as it stands inside a snippet. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
