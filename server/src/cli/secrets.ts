/** Names of values that are secrets. */
const secretName =
  '(?:PIDKEY|product_?key|passw(?:or)?d|passwort|passphrase|pwd|secret|api_?key|access_?token|auth_?token)';
/** No secret is longer, and a hostile text can be. */
const quoted = `"(?:[^"\\\\\\r\\n]|\\\\.){0,2000}|'(?:[^'\\\\\\r\\n]|\\\\.){0,2000}`;

const productKey = /\b(?:[A-Z0-9]{5}-){4}[A-Z0-9]{5}\b/gi;
/** The password of `https://user:password@host` and of `PROXY user:password@host`. */
const address = /((?::\/\/|["']|\b(?:PROXY|HTTPS?|SOCKS[45]?|QUIC)[ \t])[^\s/:@"';]{1,100}:)([^\s/"';]{1,100})(?=@)/gi;
const namedText = new RegExp(`(${secretName}["']?\\s*[=:]\\s*)(${quoted})`, 'gi');
const bareKey = /(\bPIDKEY\s*=\s*)([^\s"'>]+)/gi;
/** As a .reg file writes texts with variables. */
const namedBytes = new RegExp(`(${secretName}"[ \\t]*=[ \\t]*hex(?:\\([0-9a-f]{1,8}\\))?:)([0-9a-f,\\s\\\\]*)`, 'gi');

/** A text of a file without product keys and passwords, as long as before: output ends in logs that many can read. */
export const masked = (text: string): string =>
  maskedMessage(text)
    .replace(namedText, (_, before: string, value: string) => before + value.charAt(0) + stars(value.slice(1)))
    .replace(bareKey, (_, before: string, value: string) => before + stars(value))
    .replace(namedBytes, (_, before: string, bytes: string) => before + bytes.replace(/[0-9a-f]/gi, '*'));

/** A message without what is a secret wherever it stands. */
export const maskedMessage = (text: string): string =>
  text.replace(productKey, stars).replace(address, (_, before: string, secret: string) => before + stars(secret));

/** As long as before, so that columns stay right. */
const stars = (secret: string) => secret.replace(/[^-\r\n]/g, '*');
