import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  MarkupKind,
  type Range,
  type SelectionRange,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { HoverText, OutlineItem } from '../core/language';
import type { Message } from '../core/message';
import type { Problem, Severity } from '../core/rule';
import type { Edit, Span } from '../core/text';
import { sourceOf, sourceTitle, sourceUrl } from '../knowledge/sources';
import type { Client } from './client';
import { tokenKinds } from './extras';
import { say } from './messages';
import type { Subject } from './subjects';
import { pathOf } from './uris';

/** Who reads the answers: in which language, and in which editor. */
export interface Reader {
  client: Client;
  text(message: Message): string;
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
const tags = { deprecated: DiagnosticTag.Deprecated, unnecessary: DiagnosticTag.Unnecessary };

export function diagnosticOf(problem: Problem, subject: Subject, reader: Reader): Diagnostic {
  const href = problem.sources[0] && sourceUrl(problem.sources[0], reader.client.locale);
  const { uri } = subject.document;
  return {
    range: subject.range(problem.span),
    severity: severities[problem.severity],
    source: 'm365lint',
    code: problem.rule,
    message: reader.text(problem.message),
    ...(href && { codeDescription: { href } }),
    ...(problem.tag && { tags: [tags[problem.tag]] }),
    ...(problem.related.length > 0 && {
      relatedInformation: problem.related.map(({ span, message }) => ({
        location: { uri, range: subject.range(span) },
        message: reader.text(message),
      })),
    }),
  };
}

export const diagnosticsOf = (subject: Subject, reader: Reader): Diagnostic[] =>
  subject.problems.map((problem) => diagnosticOf(problem, subject, reader));

export const textEditOf = (edit: Edit, subject: Subject): TextEdit => ({
  range: subject.range(edit.span),
  newText: edit.text,
});

/** Bound to the version that the edits were made for, where the editor checks that. */
export function workspaceEditOf(edits: readonly Edit[], subject: Subject, { client }: Reader): WorkspaceEdit {
  const { uri, version } = subject.document;
  const changes = edits.map((edit) => textEditOf(edit, subject));
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/** Paragraphs, then one line for each page of the guidance. */
export function markdownOf({ paragraphs, sources }: HoverText, reader: Reader): string {
  const guidance = sources.flatMap((cite) => {
    const url = sourceUrl(cite, reader.client.locale);
    const title = sourceTitle(cite).replace(/[[\]\\]/g, '\\$&');
    return url ? [reader.text(say('guidance', { title, url, date: sourceOf(cite)?.read ?? '' }))] : [];
  });
  return [...paragraphs.map(reader.text), guidance.join('  \n')].filter(Boolean).join('\n\n');
}

/** The same for an editor that shows the text as it stands. */
export function contentOf(text: HoverText, reader: Reader, markdown: boolean) {
  const value = markdownOf(text, reader);
  return markdown ? { kind: MarkupKind.Markdown, value } : { kind: MarkupKind.PlainText, value: plain(value) };
}

const plain = (markdown: string) =>
  markdown
    .replace(/\[([^\]\n]*)\]\(([^)\s]*)\)/g, '$1 <$2>')
    .replace(/(\*\*|`)([^*`\n]*)\1/g, '$2')
    .replace(/\\([[\]\\])/g, '$1');

export function hoverOf(subject: Subject, offset: number, reader: Reader): Hover | null {
  const hover = subject.language.hover(subject.doc, offset);
  if (!hover) return null;
  return { contents: contentOf(hover, reader, reader.client.hoverMarkdown), range: subject.range(hover.span) };
}

const symbolKinds = { section: SymbolKind.Namespace, item: SymbolKind.Object, setting: SymbolKind.Property };

export function symbolOf(item: OutlineItem, subject: Subject): DocumentSymbol {
  // Editors refuse a symbol without a name, and one whose name lies outside of it.
  const { span } = item;
  const start = Math.min(Math.max(item.nameSpan.start, span.start), span.end);
  const nameSpan = { start, end: Math.max(start, Math.min(item.nameSpan.end, span.end)) };
  return {
    name: item.name.trim() || '?',
    detail: item.detail,
    kind: symbolKinds[item.kind],
    range: subject.range(span),
    selectionRange: subject.range(nameSpan),
    children: item.children.map((child) => symbolOf(child, subject)),
  };
}

/** For editors without nested symbols: each with the name of what it is in. */
export const flatSymbols = (symbols: readonly DocumentSymbol[], uri: string, containerName = ''): SymbolInformation[] =>
  symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, containerName },
    ...flatSymbols(children ?? [], uri, name),
  ]);

/** Null leaves folding to the editor's own way. */
export function foldsOf(subject: Subject): FoldingRange[] | null {
  const comments = new Set(subject.doc.comments.map(({ start }) => start));
  const folds = subject.language.folds(subject.doc).flatMap((span): FoldingRange[] => {
    const { start, end } = subject.range(span);
    if (comments.has(span.start)) return [{ startLine: start.line, endLine: end.line, kind: 'comment' }];
    if (span.whole) return [{ startLine: start.line, endLine: end.line }];
    return end.line - 1 > start.line ? [{ startLine: start.line, endLine: end.line - 1 }] : [];
  });
  return folds.length > 0 ? folds : null;
}

/** Each range in the next larger one, up to the whole text. */
export function selectionOf(subject: Subject, offset: number): SelectionRange {
  const whole = { start: 0, end: subject.doc.text.length };
  let inner: Span = { start: offset, end: offset };
  const growing = [...subject.language.enclosing(subject.doc, offset), whole].filter((span) => {
    const grows = span.start <= inner.start && span.end >= inner.end && length(span) > length(inner);
    if (grows) inner = span;
    return grows;
  });
  const ranges: Range[] = growing.map(subject.range);
  const outermost: SelectionRange = { range: ranges.pop() ?? subject.range(inner) };
  return ranges.reduceRight<SelectionRange>((parent, range) => ({ range, parent }), outermost);
}

const length = ({ start, end }: Span) => end - start;

/** Null where there is nothing to change together. */
export function linkedOf(subject: Subject, offset: number): { ranges: Range[] } | null {
  const spans = subject.language.linked(subject.doc, offset);
  return spans.length > 1 ? { ranges: spans.map(subject.range) } : null;
}

/** Hints for what is in sight. */
export function hintsOf(subject: Subject, range: Range, reader: Reader): InlayHint[] {
  const span = { start: subject.offset(range.start), end: subject.offset(range.end) };
  const hints = subject.language.inlayHints?.(subject.doc, span) ?? [];
  return hints.map(({ at, text }) => ({
    position: subject.range({ start: at, end: at }).start,
    label: reader.text(text),
    paddingLeft: true,
  }));
}

/** Each on one line, as the protocol wants it. */
export function tokensOf(subject: Subject): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, kind } of subject.language.tokens?.(subject.doc) ?? []) {
    const { start, end } = subject.range(span);
    builder.push(start.line, start.character, end.character - start.character, tokenKinds.indexOf(kind), 0);
  }
  return builder.build();
}

export const formattingOf = (subject: Subject): TextEdit[] =>
  (subject.language.format?.(subject.doc) ?? []).map((edit) => textEditOf(edit, subject));

export function linksOf(subject: Subject): DocumentLink[] {
  return subject.language.links(subject.doc).flatMap(({ span, target }) => {
    const address = addressOf(target, subject.document.uri);
    return address ? [{ range: subject.range(span), target: address }] : [];
  });
}

/** A web address as it is; a path of Windows, a network share or a path beside the document as a file. */
function addressOf(target: string, base: string): string | undefined {
  if (/^https?:\/\//i.test(target)) return target;
  if (/^\\\\[^\\]/.test(target)) return `file:${encodeURI(target.replaceAll('\\', '/'))}`;
  if (/^[a-z]:[\\/]/i.test(target)) return `file:///${encodeURI(target.replaceAll('\\', '/'))}`;
  const relative = /^(?:[a-z][\w+.-]*:|[\\/%])/i.test(target) || pathOf(base) === undefined;
  return relative ? undefined : new URL(encodeURI(target.replaceAll('\\', '/')), base).href;
}
