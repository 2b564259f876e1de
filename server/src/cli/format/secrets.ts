/** A line of a file without product keys and passwords: output ends in logs that many can read. */
export function masked(line: string): string {
  return line
    .replace(/\b(?:[A-Z0-9]{5}-){4}[A-Z0-9]{5}\b/gi, stars)
    .replace(
      /(\b(?:PIDKEY|password|pwd)\s*=\s*["'])([^"']*)/gi,
      (_, before: string, secret: string) => before + stars(secret),
    );
}

/** As long as before, so that columns stay right. */
const stars = (secret: string) => secret.replace(/[^-]/g, '*');
