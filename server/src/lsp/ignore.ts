import { applyEdits, type Edit, type Span } from '../core/text';
import type { Subject } from './subjects';

/** Enclosing places to try; a problem deeper than this has a line of its own. */
const maximumTries = 8;

/** Adds a comment that silences a rule at a place. Undefined when no place for it is found. */
export function ignoreHere(subject: Subject, rule: string, at: Span): Edit | undefined {
  const { doc, language } = subject;
  const comment = language.comment(`m365lint-ignore ${rule}`);
  const around = language.enclosing(doc, at.start).map(({ start }) => start);
  const places = [...new Set([at.start, ...around])].slice(0, maximumTries);
  return places
    .flatMap((place) => [onLineAbove(doc.text, place, comment), { span: empty(place), text: comment }])
    .find((edit) => reaches(subject, edit, comment, at.start));
}

/** Adds a comment that silences a rule in the whole file, as near to its start as the language allows. */
export function ignoreInFile(subject: Subject, rule: string, at: Span): Edit | undefined {
  const { doc, language } = subject;
  const comment = language.comment(`m365lint-ignore-file ${rule}`);
  const lines = [0, ...[...doc.text.slice(0, 2000).matchAll(/\n/g)].slice(0, 3).map(({ index }) => index + 1)];
  const around = language.enclosing(doc, at.start).reverse().slice(0, maximumTries);
  return [
    ...lines.map((line) => onLineAbove(doc.text, line, comment)),
    ...around.map(({ start }) => ({ span: empty(start), text: comment })),
  ].find((edit) => reaches(subject, edit, comment));
}

/** Tries the edit: is the comment read as one, does it reach the place, and is nothing broken by it? */
function reaches({ doc, language }: Subject, edit: Edit, comment: string, target?: number): boolean {
  const { path, encoding, unmarked, damaged } = doc;
  const file = { path, encoding, unmarked, damaged, text: applyEdits(doc.text, [edit]) };
  const after = language.parse(file);
  const start = edit.span.start + edit.text.indexOf(comment);
  const found = after.comments.find((span) => span.start === start);
  if (!found || after.syntaxErrors.length > doc.syntaxErrors.length) return false;
  if (target === undefined) return language.owns(file).owned;
  return after.ignoreReach(found.end) > target + edit.text.length;
}

function onLineAbove(text: string, place: number, comment: string): Edit {
  let start = place;
  while (start > 0 && !/[\r\n]/.test(text[start - 1]!)) start--;
  const indent = /^[ \t]*/.exec(text.slice(start, place))?.[0] ?? '';
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return { span: empty(start), text: `${indent}${comment}${lineEnd}` };
}

const empty = (at: number): Span => ({ start: at, end: at });
