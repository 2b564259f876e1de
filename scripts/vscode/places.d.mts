/** The part of places.mjs that tests use. */
export function findChromium(): string | undefined;
