import { l10n, Uri, workspace } from 'vscode';
import type { FileText } from '../../../server/src/lsp/protocol';

export interface FileInput {
  /** A path within the workspace, or the uri of an open document. */
  file?: string;
  /** A text that is in no file. */
  text?: string;
  /** What a file with the text would be called. */
  name?: string;
}

/** The text that a tool was asked about. A model reads nothing outside of the workspace through us. */
export async function textOf({ file, text, name }: FileInput): Promise<FileText> {
  if (typeof text === 'string') {
    const called = name?.split(/[\\/]/).at(-1) || 'text';
    return { uri: Uri.from({ scheme: 'untitled', path: `/${called}` }).toString(), text };
  }
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === file || uri.fsPath === file);
  const uri = open?.uri ?? (await uriOf(file ?? ''));
  if (!uri) throw new Error(l10n.t('There is no file "{0}" in the workspace.', file ?? ''));
  const document = await workspace.openTextDocument(uri);
  return { uri: document.uri.toString(), text: document.getText() };
}

async function uriOf(file: string): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const candidates = /^[a-z][\w+.-]+:\/\//i.test(file)
    ? [Uri.parse(file)]
    : [...folders.map(({ uri }) => Uri.joinPath(uri, file)), Uri.file(file)];
  for (const uri of candidates)
    if (workspace.getWorkspaceFolder(uri) && (await workspace.fs.stat(uri).then(Boolean, () => false))) return uri;
  return undefined;
}
