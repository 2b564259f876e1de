import { type InitializeParams, MarkupKind, PositionEncodingKind } from 'vscode-languageserver';
import { type Units, utf8, utf16 } from './positions';
import type { InitializationOptions } from './protocol';
import { folderUri } from './uris';

/** What the editor at the other end can do and wants, read once from `initialize`. */
export interface Client {
  locale: string;
  folders: string[];
  encoding: PositionEncodingKind;
  units: Units;
  pullsDiagnostics: boolean;
  refreshesDiagnostics: boolean;
  refreshesHints: boolean;
  refreshesTokens: boolean;
  refreshesLenses: boolean;
  showsProgress: boolean;
  hasConfiguration: boolean;
  registersConfiguration: boolean;
  registersWatchers: boolean;
  /** Features that can be offered for some documents only. */
  registers: {
    formatting: boolean;
    inlayHints: boolean;
    semanticTokens: boolean;
    codeLens: boolean;
    signatureHelp: boolean;
  };
  tellsFolders: boolean;
  versionedEdits: boolean;
  snippets: boolean;
  completionTags: boolean;
  completionLabelDetails: boolean;
  completionMarkdown: boolean;
  hoverMarkdown: boolean;
  nestedSymbols: boolean;
  options: InitializationOptions;
}

export function readClient(params: Partial<InitializeParams> = {}): Client {
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const { general, workspace, textDocument } = params.capabilities ?? {};
  const known: PositionEncodingKind[] = [PositionEncodingKind.UTF8, PositionEncodingKind.UTF16];
  const encoding = general?.positionEncodings?.find((name) => known.includes(name)) ?? PositionEncodingKind.UTF16;
  const item = textDocument?.completion?.completionItem;
  return {
    locale: options.locale ?? params.locale ?? 'en',
    folders:
      params.workspaceFolders?.map(({ uri }) => folderUri(uri)) ?? (params.rootUri ? [folderUri(params.rootUri)] : []),
    encoding,
    units: encoding === PositionEncodingKind.UTF8 ? utf8 : utf16,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    refreshesLenses: workspace?.codeLens?.refreshSupport ?? false,
    showsProgress: params.capabilities?.window?.workDoneProgress ?? false,
    hasConfiguration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    registers: {
      formatting: textDocument?.formatting?.dynamicRegistration ?? false,
      inlayHints: textDocument?.inlayHint?.dynamicRegistration ?? false,
      semanticTokens: textDocument?.semanticTokens?.dynamicRegistration ?? false,
      codeLens: textDocument?.codeLens?.dynamicRegistration ?? false,
      signatureHelp: textDocument?.signatureHelp?.dynamicRegistration ?? false,
    },
    tellsFolders: workspace?.workspaceFolders ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    snippets: item?.snippetSupport ?? false,
    completionTags: item?.tagSupport !== undefined,
    completionLabelDetails: item?.labelDetailsSupport ?? false,
    completionMarkdown: item?.documentationFormat?.includes(MarkupKind.Markdown) ?? false,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    options,
  };
}
