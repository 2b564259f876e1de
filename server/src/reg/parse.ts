import type { SourceFile } from '../core/language';
import { spanOf } from '../core/text';
import { Body } from './body';
import { codePageOf } from './decode';
import type { Header, Loss, Operation, RegDocument, RegLine } from './document';
import { endOf, startOf } from './document';
import { codingOf, meant, readHeader } from './header';
import { Importer } from './importer';
import { Reader } from './reader';

/** Reads a registry file: what is written, what Windows will do with it, and what gets lost. */
export function parse(file: SourceFile): RegDocument {
  const { text } = file;
  const coding = codingOf(file);
  const reader = new Reader(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const header = readHeader(reader, coding);
  const importer = new Importer(reader);
  const win31 = header.kind === 'win31';
  const codePage = header.kind === 'version4' || win31 ? codePageOf(file.encoding) : undefined;
  new Body(reader, importer, { codePage, win31 }).readAll();
  importer.settle();
  if (win31 && importer.keys.length > 0) reader.lose('hollow', 'headerWin31', header.span, { header: meant(text) });
  reportNul(reader);
  const losses = reader.losses.sort(byPlace);
  const { lines, keys, values } = importer;
  return {
    ...file,
    coding,
    header,
    accepted: header.kind !== 'invalid',
    lines,
    keys,
    values,
    operations: operationsOf(header, importer),
    losses,
    nonAscii: nonAscii(text),
    comments: reader.comments,
    syntaxErrors: losses
      .filter(({ kind }) => kind === 'rejected' || kind === 'hollow')
      .map(({ span, why }) => ({ span, message: why })),
    ignoreReach: (commentEnd) => ignoreReach(lines, commentEnd, text.length),
  };
}

const byPlace = (a: Loss, b: Loss) => a.span.start - b.span.start || a.span.end - b.span.end;

function operationsOf(header: Header, { operations, lines }: Importer): Operation[] {
  switch (header.kind) {
    case 'version4':
    case 'version5':
      return operations;
    case 'win31':
      return lines.flatMap((line): Operation[] =>
        line.kind === 'win31' ? [{ op: 'set', key: line.key, name: '', of: line }] : [],
      );
    default:
      return [];
  }
}

/** NUL characters further down: nobody knows what Windows makes of them. */
function reportNul(reader: Reader): void {
  const at = reader.text.indexOf('\0');
  if (at < 0 || reader.losses.some(({ code }) => code === 'notText')) return;
  reader.lose('dataMangled', 'notText', spanOf(at, at + 1));
}

function nonAscii(text: string) {
  const at = text.slice(1).search(/[^\0-\x7f]/) + 1;
  if (text.charCodeAt(0) > 127 && text.charCodeAt(0) !== 0xfeff) return spanOf(0, 1);
  return at > 0 ? spanOf(at, at + 1) : undefined;
}

/** To the end of the next line that is neither comment nor blank. */
function ignoreReach(lines: readonly RegLine[], commentEnd: number, textEnd: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(lines[middle]!) < commentEnd) low = middle + 1;
    else high = middle;
  }
  // A comment between the lines of a value speaks of that value.
  const around = lines[low - 1];
  if (around?.kind === 'value' && around.lines.length > 1 && endOf(around) > commentEnd) return endOf(around);
  for (const line of lines.slice(low, low + 1000))
    if (line.kind !== 'comment' && line.kind !== 'blank') return endOf(line);
  return textEnd;
}
