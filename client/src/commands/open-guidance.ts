import { env, l10n, Uri, window } from 'vscode';
import type { Parts } from '.';
import { findingsAtCursor } from './findings';

/** Opens the page on which Microsoft says so: that of the finding at the cursor, else that about the kind of file. */
export const openGuidance =
  ({ server }: Parts) =>
  async (): Promise<void> => {
    const page = guidanceAtCursor() ?? guidanceOfKind(server);
    if (page) await env.openExternal(page);
    else void window.showInformationMessage(l10n.t('m365lint knows no guidance about this file.'));
  };

const guidanceAtCursor = () =>
  findingsAtCursor()
    .flatMap(({ code }) => (typeof code === 'object' ? [code.target] : []))
    .at(0);

function guidanceOfKind(server: Parts['server']): Uri | undefined {
  const uri = window.activeTextEditor?.document.uri;
  const page = uri && server.statusOf(uri)?.page;
  return page ? Uri.parse(page, true) : undefined;
}
