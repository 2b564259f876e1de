import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';
import type { Environment, ReadFile } from './environment';
import { type ReadFileResult, readFileRequest } from './protocol';

/** Reads files: those of this machine here where that is possible, all others through the editor if it offers that. */
export const fileReader =
  (connection: Connection, environment: Environment, client: () => Client): ReadFile =>
  async (uri) => {
    if (environment.readFile && uri.startsWith('file:')) return environment.readFile(uri);
    if (!client().options.readsFiles) return undefined;
    return (await connection.sendRequest<ReadFileResult | null>(readFileRequest, { uri })) ?? undefined;
  };
