import { ConfigurationTarget, l10n, Uri, window, workspace } from 'vscode';
import type { Parts } from '.';

/** Takes a document out: in the settings of its workspace, or for this session when it has none. */
export const notThisFile =
  ({ server }: Parts) =>
  async (target?: unknown): Promise<void> => {
    const uri = target instanceof Uri ? target : window.activeTextEditor?.document.uri;
    if (!uri) return;
    if (workspace.getWorkspaceFolder(uri)) await exclude(uri);
    else await server.leaveOut(uri);
    window.setStatusBarMessage(l10n.t('m365lint no longer checks this file.'), 5000);
  };

async function exclude(uri: Uri): Promise<void> {
  const severalRoots = (workspace.workspaceFolders?.length ?? 0) > 1;
  const settings = workspace.getConfiguration('m365lint', uri);
  const known = settings.inspect<string[]>('exclude');
  const current = (severalRoots ? known?.workspaceFolderValue : known?.workspaceValue) ?? [];
  const pattern = patternFor(workspace.asRelativePath(uri, false));
  if (current.includes(pattern)) return;
  const where = severalRoots ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
  await settings.update('exclude', [...current, pattern], where);
}

/** Without a folder before it, a name would stand for the file of that name in every folder. */
const patternFor = (path: string) => `./${path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&')}`;
