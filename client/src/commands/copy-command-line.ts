import { env, l10n, Uri, window, workspace } from 'vscode';
import { switchesRequest } from '../../../server/src/lsp/protocol';
import type { Parts } from '.';

/** Copies the command line by which setup.exe reads a configuration; where several fit, the user chooses. */
export const copyCommandLine =
  ({ server }: Parts) =>
  async (target?: unknown): Promise<void> => {
    const uri = target instanceof Uri ? target : window.activeTextEditor?.document.uri;
    if (!uri) return;
    await workspace.openTextDocument(uri); // the server knows only what is open
    const name = nameOf(uri);
    const switches = (await server.request<string[]>(switchesRequest, { uri: uri.toString() })) ?? [];
    const lines = switches.map((one) => ({ label: `setup.exe ${one} ${name}`, description: about[one]?.() }));
    const [first] = lines;
    if (!first) {
      void window.showInformationMessage(l10n.t('There is nothing in this file that setup.exe would do.'));
      return;
    }
    const placeHolder = l10n.t('Which command line?');
    const chosen = lines.length > 1 ? await window.showQuickPick(lines, { placeHolder }) : first;
    if (!chosen) return;
    await env.clipboard.writeText(chosen.label);
    window.setStatusBarMessage(l10n.t('Copied: {0}', chosen.label), 5000);
  };

const about: Readonly<Record<string, () => string>> = {
  '/configure': () => l10n.t('on each device: installs, changes and removes'),
  '/download': () => l10n.t('once: fills the folder to install from'),
  '/customize': () => l10n.t('on each device: sets preferences of what is installed'),
};

/** A document without a file is called as such files usually are. */
function nameOf({ scheme, path }: Uri): string {
  const name = scheme === 'untitled' ? 'configuration.xml' : (path.split('/').at(-1) ?? '');
  return /^[\w.-]+$/.test(name) ? name : `"${name}"`;
}
