import { Uri, window, workspace } from 'vscode';
import type { Parts } from '.';

const shown = () => window.activeTextEditor?.document.uri;

/** Shows beside a document what will be done with it. */
export const showEffect =
  ({ effects }: Parts) =>
  async (target?: unknown): Promise<void> => {
    const uri = typeof target === 'string' ? Uri.parse(target) : target instanceof Uri ? target : shown();
    if (!uri) return;
    // The server answers about open documents only.
    if (!workspace.textDocuments.some((document) => document.uri.toString() === uri.toString()))
      await window.showTextDocument(uri);
    await effects.show(uri);
  };
