import { Uri, window } from 'vscode';
import type { Parts } from '.';

const shown = () => window.activeTextEditor?.document.uri;

/** Shows beside a document what will be done with it. */
export const showEffect =
  ({ effects }: Parts) =>
  async (target?: unknown): Promise<void> => {
    const uri = typeof target === 'string' ? Uri.parse(target) : target instanceof Uri ? target : shown();
    if (uri) await effects.show(uri);
  };
