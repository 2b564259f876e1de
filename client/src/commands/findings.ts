import { type Diagnostic, languages, window } from 'vscode';

/** What m365lint has found where the cursor stands. */
export function findingsAtCursor(): Diagnostic[] {
  const editor = window.activeTextEditor;
  if (!editor) return [];
  return languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === 'm365lint' && range.intersection(editor.selection) !== undefined);
}
