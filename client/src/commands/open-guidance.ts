import { env, l10n, Uri, window } from 'vscode';
import type { Server } from '../client';
import type { Parts } from '.';
import { findingsAtCursor } from './findings';

/** Opens the page on which Microsoft says so: that of the finding at the cursor, else that about the kind of file. */
export const openGuidance =
  ({ server }: Parts) =>
  async (): Promise<void> => {
    const page = guidanceHere(server);
    if (page) await env.openExternal(page);
    else void window.showInformationMessage(l10n.t('m365lint knows no guidance about this file.'));
  };

/** The page that is meant by the place of the cursor. */
export const guidanceHere = (server: Pick<Server, 'statusOf'>): Uri | undefined =>
  guidanceAtCursor() ?? guidanceOfKind(server);

const guidanceAtCursor = () =>
  findingsAtCursor()
    .flatMap(({ code }) => (typeof code === 'object' ? [code.target] : []))
    .at(0);

function guidanceOfKind(server: Pick<Server, 'statusOf'>): Uri | undefined {
  const uri = window.activeTextEditor?.document.uri;
  const page = uri && server.statusOf(uri)?.page;
  return page ? Uri.parse(page, true) : undefined;
}
