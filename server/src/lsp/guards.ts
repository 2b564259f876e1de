import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export type Guards = ReturnType<typeof guardsOf>;

/** What keeps one mistake from ending the server: errors are logged, and the work goes on. */
export function guardsOf(connection: Connection) {
  const log = (what: string, error: unknown) =>
    connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const attempt = (what: string, work: Promise<unknown>) => void work.catch((error) => log(what, error));

  /** Runs a handler; what goes wrong in it is logged, and the editor gets an empty answer. */
  const guarded =
    <P, R>(what: string, empty: R, work: (params: P, token: CancellationToken) => R | Promise<R>) =>
    async (params: P, token: CancellationToken): Promise<R | ResponseError<never>> => {
      try {
        await Promise.resolve(); // a cancellation that is already here goes first
        if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        return await work(params, token);
      } catch (error) {
        if (error instanceof ResponseError) return error as ResponseError<never>;
        log(what, error);
        return empty;
      }
    };

  return { log, attempt, guarded };
}
