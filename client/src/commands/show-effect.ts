import { Uri, window } from 'vscode';
import type { Parts } from '.';

/** Shows beside a document what will be done with it. */
export const showEffect =
  ({ effects }: Parts) =>
  async (target?: unknown): Promise<void> => {
    const uri = target instanceof Uri ? target : window.activeTextEditor?.document.uri;
    if (uri) await effects.show(uri);
  };
