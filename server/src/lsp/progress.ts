import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';
import type { Progress } from './evaluations';

/** Progress with a way to cancel, in an editor that shows such. */
export async function progressOf(connection: Connection, client: Client, title: string): Promise<Progress> {
  if (!client.showsProgress) return { onCancel: () => {}, done: () => {} };
  const reporter = await connection.window.createWorkDoneProgress();
  reporter.begin(title, undefined, undefined, true);
  return {
    onCancel: (cancel) => void reporter.token.onCancellationRequested(cancel),
    done: () => reporter.done(),
  };
}
