import { type CodeLens, CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { Client } from './client';
import type { Reader } from './convert';
import type { Subject } from './subjects';

const showEffect = 'm365lint.showEffect';

/** Where the editor can show what a file does, a click on the lens does that. */
export function lensesOf(subject: Subject, { client, text }: Reader): CodeLens[] {
  const command = client.options.commands?.includes(showEffect) ? showEffect : '';
  return (subject.language.lenses?.(subject.doc) ?? []).map((lens) => ({
    range: subject.range(lens.span),
    command: { title: text(lens.text), command, arguments: [subject.document.uri] },
  }));
}

/** Lenses are asked for again, as after the user has said that scripts may run. */
export async function refreshLenses(connection: Connection, { refreshesLenses }: Client): Promise<void> {
  if (refreshesLenses) await connection.sendRequest(CodeLensRefreshRequest.type);
}
