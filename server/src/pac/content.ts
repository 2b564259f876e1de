import type { PacDocument } from './document';

/** What stands in a text, as far as its beginning shows; a script may still turn out to be empty. */
export function contentOf(text: string): PacDocument['content'] {
  const head = text
    .slice(0, 20_000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (head === '') return text.trim() === '' ? 'empty' : 'script';
  if (isBinary(head)) return 'binary';
  if (/^(?:<!doctype|<\?xml|<(?:html|head|body|script|title|meta|div|p)\b)/i.test(head)) return 'page';
  if (/^\[AutoProxy\b/i.test(head) || /^W0F1dG9Qcm94/.test(head) || isFilterList(head)) return 'autoproxy';
  return isAddress(head) ? 'address' : 'script';
}

function isBinary(head: string): boolean {
  if (magic.some((mark) => head.startsWith(mark))) return true;
  const sample = head.slice(0, 2000);
  let odd = 0;
  for (let i = 0; i < sample.length; i++) if (isOdd(sample.charCodeAt(i))) odd++;
  return odd > 2 && odd * 20 > sample.length;
}

/** How archives, programs, pictures and documents begin. */
const magic = ['PK\x03\x04', 'MZ', '\x89PNG', '\uFFFDPNG', '%PDF-', 'GIF8', '\x1f\x8b', '\x1f\uFFFD'];

/** No text has it, but for tabs and line ends. */
const isOdd = (code: number) => code < 9 || (code > 13 && code < 32) || code === 0xfffd;

/** Lines such as `||example.com`, `@@||example.com` or `! comment`. */
function isFilterList(head: string): boolean {
  const lines = head.split(/[\r\n]+/, 50).filter((line) => !/^\s*(?:!|$)/.test(line));
  return (
    lines.length > 0 &&
    lines.every((line, i) => /^\s*(?:@@)?\|\|?[\w*.:/-]/.test(line) || (i > 0 && /^[\w*.:/-]+$/.test(line)))
  );
}

/** Nothing but URLs or UNC paths. */
const isAddress = (head: string) =>
  head
    .trim()
    .split(/\s+/, 20)
    .every((word) => /^["']?(?:(?:https?|ftp|file):\/\/|\\\\\w)[^\s"'<>;(){}]+["']?$/i.test(word));
