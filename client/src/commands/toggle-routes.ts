import { ConfigurationTarget, workspace } from 'vscode';

/** Shows behind the deciding lines of a PAC script what they decide, or hides it again. */
export async function toggleRoutes(): Promise<void> {
  const settings = workspace.getConfiguration('m365lint');
  const where = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update('routes', !settings.get('routes', false), where);
}
