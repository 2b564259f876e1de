import { type CompletionItem, CompletionItemKind, CompletionItemTag, InsertTextFormat } from 'vscode-languageserver';
import type { Completion, CompletionKind } from '../core/language';
import { contentOf, type Reader, textEditOf } from './convert';
import type { Subject } from './subjects';

const kinds: Record<CompletionKind, CompletionItemKind> = {
  element: CompletionItemKind.Class,
  attribute: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  snippet: CompletionItemKind.Snippet,
  folder: CompletionItemKind.Folder,
  function: CompletionItemKind.Function,
};

const suggestAgain = 'editor.action.triggerSuggest';

/** Completion lists; the last one is kept, as its documentation is only asked for entry by entry. */
export class CompletionLists {
  private count = 0;
  private last: readonly Completion[] = [];

  list(subject: Subject, offset: number, reader: Reader): CompletionItem[] {
    this.last = subject.language.complete(subject.doc, offset);
    this.count++;
    return this.last.map((completion, index) => ({
      ...itemOf(completion, subject, reader),
      data: { list: this.count, index },
    }));
  }

  /** The entry with its documentation; as it is when it belongs to an older list. */
  resolve(item: CompletionItem, reader: Reader): CompletionItem {
    const { list, index } = (item.data ?? {}) as { list?: number; index?: number };
    const completion = list === this.count && index !== undefined ? this.last[index] : undefined;
    if (!completion?.documentation) return item;
    return { ...item, documentation: contentOf(completion.documentation(), reader, reader.client.completionMarkdown) };
  }
}

function itemOf(completion: Completion, subject: Subject, { client, text }: Reader): CompletionItem {
  const { label, kind, edit, snippet = false, detail, rank = 0, deprecated = false, filter, again } = completion;
  const asSnippet = snippet && client.snippets;
  const newText = snippet && !client.snippets ? withoutStops(edit.text) : edit.text;
  // The cursor now stands in an empty value: its list should be open.
  const next = (again || (asSnippet && kind === 'attribute')) && client.options.commands?.includes(suggestAgain);
  return {
    label,
    kind: kinds[kind],
    textEdit: textEditOf({ ...edit, text: newText }, subject),
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    sortText: `${String(Math.max(0, rank)).padStart(6, '0')} ${label}`,
    // A name for people is worth seeing in every row, and not only in the chosen one.
    ...(detail &&
      (client.completionLabelDetails ? { labelDetails: { description: text(detail) } } : { detail: text(detail) })),
    ...(filter !== undefined && { filterText: filter }),
    ...(deprecated && (client.completionTags ? { tags: [CompletionItemTag.Deprecated] } : { deprecated })),
    ...(next && { command: { title: '', command: suggestAgain } }),
  };
}

/** A snippet for an editor that has none: the first choice or default text of each stop stays. */
export const withoutStops = (snippet: string): string =>
  snippet.replace(
    /\\([\\$}])|\$\{\d+(?::((?:[^\\}]|\\.)*)|\|((?:[^\\,|]|\\.)*)[^}]*)?\}|\$\d+/g,
    (_, escaped?: string, fallback?: string, choice?: string) =>
      escaped ?? (fallback ?? choice ?? '').replace(/\\(.)/g, '$1'),
  );
