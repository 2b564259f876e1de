import type { HostTest, PacDocument } from './document';
import { quoted, written } from './edit';
import { asGlob, patternsInList } from './glob';
import { patternFaultOf } from './pattern-fault';

/** What is meant by patterns of shExpMatch that hold signs of a regular expression. */

/** A longer list is better kept in a table. */
const mostAlternatives = 50;

/** A call for each part between the bars; none where a part is more than `*` and `?`. */
export function alternativesOf(doc: PacDocument, { pattern, subjectNode }: HostTest): string[] {
  const parts = pattern.value.split('|').filter((part) => part !== '');
  return parts.map((part) => `shExpMatch(${written(doc, subjectNode)}, ${quoted(doc, asGlob(part) ?? part)})`);
}

/** A call for each pattern of a list in one text. */
export function listTakenApart(doc: PacDocument, { pattern, subjectNode }: HostTest): string[] {
  const parts = patternsInList(pattern.value);
  if (parts.length > mostAlternatives) return [];
  return parts.map((part) => `shExpMatch(${written(doc, subjectNode)}, ${quoted(doc, part)})`);
}

/** Of `*example.com` the domain: with the star right before it, names of strangers would match as well. */
export function domainIn(test: HostTest, glob: string | undefined): string | undefined {
  const asked = glob && { ...test, pattern: { ...test.pattern, value: glob } };
  return asked && patternFaultOf(asked) === 'missing-dot' ? glob.replace(/^\*+/, '') : undefined;
}

/** A single bracket among letters and stars is a slip of the finger; in a URL it may begin an IPv6 address. */
export function withoutBrackets({ subject, pattern: { value } }: HostTest): string | undefined {
  const rest = value.replace(/[()[\]]/g, value.includes(':') ? '?' : '');
  return /^[\w.*?:/-]+$/.test(rest) && (subject === 'url' || !rest.includes(':')) ? rest : undefined;
}

/** `*.(example|contoso).com` is a call for each; none where more than one pair of brackets is in it. */
export function alternativesInBrackets(doc: PacDocument, { pattern, subjectNode }: HostTest): string[] {
  const [, before = '', names, behind = ''] = /^([\w.*?-]*)\(([\w.*?|-]+)\)([\w.*?-]*)$/.exec(pattern.value) ?? [];
  const alternatives = names?.split('|') ?? [];
  if (alternatives.length > mostAlternatives) return [];
  return alternatives.map((name) => `shExpMatch(${written(doc, subjectNode)}, ${quoted(doc, before + name + behind)})`);
}
