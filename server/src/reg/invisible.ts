/** No-break space, soft hyphen, zero-width characters, marks of direction, byte order mark. */
export const invisible = /[\u00A0\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** Whether a text holds a character that cannot be seen, or looks like a blank. */
export const holdsInvisible = (text: string): boolean => text.search(invisible) >= 0;
