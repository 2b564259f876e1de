import type { SourceFile } from '../core/language';
import { spanOf } from '../core/text';
import type { Element, OdtDocument } from './document';
import { type Surroundings, scan } from './scan';
import { hex, illegalCharacters } from './xml/characters';
import { Cursor } from './xml/cursor';
import { Problems } from './xml/problems';
import { Tree } from './xml/tree';

/** Reads a setup file. What is wrong with it as XML stands in `syntaxErrors`; everything legible is kept. */
export function parse(file: SourceFile): OdtDocument {
  const { text } = file;
  const problems = new Problems();
  const cursor = new Cursor(text, problems);
  const tree = new Tree(cursor);
  const found: Surroundings = { comments: [], declaration: undefined, doctype: undefined };
  if (isUndecoded(text)) problems.add('notDecoded', spanOf(0, 2));
  else {
    reportIllegalCharacters(text, problems);
    scan(cursor, tree, found);
    tree.finish();
  }
  const elements = tree.result();
  return {
    ...file,
    ...found,
    root: tree.root,
    elements,
    syntaxErrors: problems.sorted(),
    ignoreReach: (commentEnd) => nextStartTagEnd(elements, commentEnd) ?? text.length,
  };
}

/** UTF-16 that was read byte by byte: nothing in it is worth reading. */
const isUndecoded = (text: string): boolean => /^[^<]{0,3}(?:\0<|<\0)/.test(text);

function reportIllegalCharacters(text: string, problems: Problems): void {
  for (const { 0: chars, index } of text.matchAll(illegalCharacters))
    problems.add('illegalCharacter', spanOf(index, index + chars.length), { code: hex(chars) });
}

function nextStartTagEnd(elements: readonly Element[], offset: number): number | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle]!.startTag.start < offset) low = middle + 1;
    else high = middle;
  }
  return elements[low]?.startTag.end;
}
