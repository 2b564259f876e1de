/** True when a text is what a pattern of shExpMatch describes: `*` for any run of characters, `?` for one. Linear. */
export function globMatches(pattern: string, text: string): boolean {
  let at = 0;
  let inText = 0;
  let star = -1;
  let fromStar = 0;
  while (inText < text.length) {
    if (pattern[at] === '*') {
      star = at++;
      fromStar = inText;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[inText])) {
      at++;
      inText++;
    } else if (star >= 0) {
      at = star + 1;
      inText = ++fromStar;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

/** Signs that the browsers' shExpMatch, which makes a regular expression of the pattern, reads in its own way. */
const special = /[|()[\]^$+\\{}]/;

/** What a pattern of shExpMatch holds of a regular expression. */
export type RegexIn =
  | 'alternatives' // a|b: each side is bound to one end only
  | 'escape' // \. for a dot
  | 'dot-star' // .* at the start, https?:
  | 'unbalanced' // "(": the call throws
  | 'groups'; // (a|b), [a-z], ^, $: as in a regular expression there, as plain characters elsewhere

/** The first of them, the worst first; undefined for a pattern of `*` and `?` alone. */
export function regexIn(pattern: string): RegexIn | undefined {
  if (pattern.includes('\\.')) return 'escape';
  if (/^\^?\(?\.\*|\/\.\*|https\?:/.test(pattern)) return 'dot-star';
  if (!special.test(pattern)) return undefined;
  const depth = depths(pattern);
  if (!depth) return 'unbalanced';
  return [...pattern].some((sign, i) => sign === '|' && depth[i] === 0) ? 'alternatives' : 'groups';
}

/** `*.a.com, *.b.com`: patterns in one text, with signs between them that no host holds. */
export function patternsInList(value: string): string[] {
  const parts = value.split(/[,;\s]+/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => /^[\w.*?-]+$/.test(part)) ? parts : [];
}

/** How many brackets are open at each character; undefined when they do not pair. */
function depths(pattern: string): number[] | undefined {
  const open: string[] = [];
  const found: number[] = [];
  const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
  for (const sign of pattern) {
    // Between [ and ] every other sign stands for itself.
    const inClass = open.at(-1) === '[';
    if (!inClass && (sign === '(' || sign === '[')) open.push(sign);
    else if (inClass ? sign === ']' : sign === ')') if (open.pop() !== pairs[sign]) return undefined;
    found.push(open.length);
  }
  return open.length === 0 ? found : undefined;
}

/** The same in `*` and `?`; undefined when more than anchors, escaped dots and `.*` are in it. */
export function asGlob(pattern: string): string | undefined {
  const glob = pattern
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replace(/https\?:/, 'http*:')
    .replaceAll('\\/', '/')
    .replace(/\.[*+]/g, '*')
    .replace(/\\([.-])/g, '$1');
  return special.test(glob) || glob === pattern ? undefined : glob;
}
