/** A start tag as a quick look at a file sees it. */
export interface StartTag {
  name: string;
  /** The text between the name and the end of the tag, cut when it is very long. */
  attributes: string;
  /** The names of the elements around it, outermost first. */
  path: readonly string[];
  /** False when the tag breaks off before its '>'. */
  complete: boolean;
}

const skipped: readonly [opening: string, closing: string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '>'],
];

/** The first start tags of a text, found without parsing it. Comments, declarations and CDATA are passed over. */
export function startTags(text: string, most = 100): StartTag[] {
  const tags: StartTag[] = [];
  let path: string[] = [];
  let at = text.indexOf('<');
  while (at >= 0 && tags.length < most) {
    const next = text[at + 1];
    const skip = next === '!' || next === '?' ? skipped.find(([opening]) => text.startsWith(opening, at)) : undefined;
    if (skip) {
      const end = text.indexOf(skip[1], at + skip[0].length);
      if (end < 0) break;
      at = text.indexOf('<', end);
      continue;
    }
    const end = endOfTag(text, at + 1);
    const [, slash, name, attributes] = /^(\/?)([^\s/]*)(.*)$/s.exec(text.slice(at + 1, Math.min(end, at + 1500)))!;
    if (slash) {
      if (path.includes(name!)) path = path.slice(0, path.lastIndexOf(name!));
    } else if (name) {
      tags.push({ name, attributes: attributes!, path, complete: text[end] === '>' });
      if (text[end - 1] !== '/') path = [...path, name];
    }
    at = text.indexOf('<', end);
  }
  return tags;
}

/** A '<' ends a tag too: it was left open, or a quotation mark is missing. */
function endOfTag(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '<' && text[at] !== '>') at++;
  return at;
}
