import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { fixAllKind } from './actions';
import type { Client } from './client';
import { staticExtras } from './extras';

/** What the server offers to this editor. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  const { encoding, pullsDiagnostics } = client;
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(pullsDiagnostics && {
      diagnosticProvider: { identifier: 'm365lint', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind] },
    completionProvider: { triggerCharacters: ['<', '/', ' ', '=', '"', "'", '[', '\\', ':'], resolveProvider: true },
    hoverProvider: true,
    documentLinkProvider: {},
    documentSymbolProvider: { label: 'm365lint' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    linkedEditingRangeProvider: true,
    ...staticExtras(client),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
