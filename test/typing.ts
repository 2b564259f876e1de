import assert from 'node:assert/strict';
import { settingsFor } from '../server/src/core/config';
import type { Language, ParsedDocument } from '../server/src/core/language';
import { lint } from '../server/src/core/lint';

const settings = settingsFor({}, undefined, '2026-11-21');

/** Everything that the engine does with a text while someone types at a place, by default its end. */
export function typing<Doc extends ParsedDocument>(
  language: Language<Doc>,
  path: string,
  text: string,
  offset = text.length,
) {
  const file = { text, path };
  language.owns(file);
  const doc = language.parse(file);
  for (const { span, fixes } of lint(language, doc, settings)) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, 'the span lies in the text');
    for (const { edits } of fixes) assert.ok(edits.every((edit) => edit.span.end <= text.length));
  }
  for (const { edit } of language.complete(doc, offset)) assert.ok(edit.span.end <= text.length);
  language.hover(doc, offset);
  language.enclosing(doc, offset);
  language.linked(doc, offset);
}

/** Everything that is done with a text as a whole. */
export function reading<Doc extends ParsedDocument>(language: Language<Doc>, path: string, text: string) {
  const doc = language.parse({ text, path });
  language.outline(doc);
  language.folds(doc);
  language.links(doc);
  language.effect(doc);
  language.format?.(doc);
}

/** The text as it comes into being, character by character. */
export function typingAll<Doc extends ParsedDocument>(language: Language<Doc>, path: string, text: string) {
  for (let end = 0; end <= text.length; end++) typing(language, path, text.slice(0, end));
  reading(language, path, text);
}
