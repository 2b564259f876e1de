import { type Uri, workspace } from 'vscode';
import { decode } from '../../server/src/lsp/decode';
import type { ReadFileResult } from '../../server/src/lsp/protocol';

/** What a file of the workspace holds. A path above it may be another repository, so it is not asked for. */
export async function readFile(uri: Uri): Promise<ReadFileResult | null> {
  if (!workspace.getWorkspaceFolder(uri)) return null;
  try {
    return decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
