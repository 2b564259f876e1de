import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { fixAllKind } from './actions';
import type { Client } from './client';

/** What the server offers to this editor. */
export function capabilitiesFor({ encoding, pullsDiagnostics, options }: Client): ServerCapabilities {
  const structure = options.structure !== false;
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(pullsDiagnostics && {
      diagnosticProvider: { identifier: 'm365lint', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    completionProvider: { triggerCharacters: ['<', '/', ' ', '=', '"', "'"], resolveProvider: true },
    hoverProvider: true,
    documentLinkProvider: {},
    ...(structure && {
      documentSymbolProvider: { label: 'm365lint' },
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      linkedEditingRangeProvider: true,
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
