import type { Ownership, SourceFile } from '../core/language';
import { texts } from '../core/message';
import { contentOf } from './content';
import { outermostCode } from './outermost-code';

export const pacOwnsTexts = texts('pac/owns', {
  pointer: 'It is a pointer of Git LFS. The script itself has not been fetched.',
  binary: 'It is binary data, not a script.',
  page: 'It is a web page or another XML document.',
  otherText: 'Nothing in it looks like a PAC script: it has no function, no proxy and no address.',
  unclear: 'It does not define FindProxyForURL, which is what makes JavaScript a PAC script.',
});

type Reason = keyof typeof pacOwnsTexts.templates;

/** Files named as PAC scripts are, unless they are plainly something else, and JavaScript that defines the entry point. */
export function owns({ text, path = '' }: SourceFile): Ownership {
  const reason = isNamed(path)
    ? stranger(text.slice(0, 65_536), path)
    : definesEntryPoint(text)
      ? undefined
      : 'unclear';
  return reason ? { owned: false, reason: pacOwnsTexts(reason) } : { owned: true };
}

/** `proxy.pac`, `proxy.pac.tmpl`, `wpad.dat`, `wpad-old.dat`. */
const isNamed = (path: string) => /\.pac(?:\.[^/.]+)?$|(?:^|[^a-z0-9])wpad[^/]*\.dat$/i.test(path);

/** Engines are given a file of such a name as it is, so a page or binary data in it is a finding; not so in a template. */
const isDelivered = (path: string) => /\.(?:pac|dat)$/i.test(path);

function stranger(head: string, path: string): Reason | undefined {
  if (/^\uFEFF?version https:\/\/git-lfs\./.test(head)) return 'pointer';
  const content = contentOf(head);
  if (content === 'binary' || content === 'page') return isDelivered(path) ? undefined : content;
  if (content !== 'script') return undefined;
  return ownWords.test(head) || isComment(head) ? undefined : 'otherText';
}

/** What a script or something meant for one cannot do without. */
const ownWords = /\bfunction\b|FindProxy|\b(?:var|let|const|return|if)\b|\bDIRECT\b|\bPROXY\b|\bSOCKS|=>/i;

const isComment = (head: string) => /^\s*(?:\/[/*]|<!--)/.test(head.replace(/^\uFEFF/, ''));

/** Cheap for the many files that never name it. A parser would be too heavy for all the others. */
function definesEntryPoint(text: string): boolean {
  if (!/findproxyforurl/i.test(text)) return false;
  const outermost = outermostCode(text);
  // While somebody types, the file stays ours; a line that begins with the definition is no text inside a program.
  if (outermost === undefined) return !isModule.test(text) && lineOfDefinition.test(text);
  return !isModule.test(outermost) && definition.test(outermost);
}

/** A declaration, or an assignment to the name or to that property of `this`. */
const definition =
  /(?:^|[;}\n])\s*(?:async\s+)?function\s*\*?\s*FindProxyForURL(?:Ex)?\s*\(|\bclass\s+FindProxyForURL(?:Ex)?\b|(?:^|[^.\w$]|\bthis\s?\.)FindProxyForURL(?:Ex)?\s*=(?![=>])/i;

const lineOfDefinition =
  /^(?:function[ \t]+|(?:var|let|const)[ \t]+)?FindProxyForURL(?:Ex)?[ \t]*(?:\([^)\r\n]*\)[ \t]*(?:\{|$)|=[ \t]*(?:function\b|\())/im;

const isModule = /^[ \t]*(?:import|export)\b/m;
