/** The floor that the language server is measured against: takes edits, parses, answers with nothing. */
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse as parseXml } from '../../server/src/odt/parse';
import { parse as parsePac } from '../../server/src/pac/parse';
import { parse as parseReg } from '../../server/src/reg/parse';

const parsers: Readonly<Record<string, (file: { text: string }) => unknown>> = {
  xml: parseXml,
  reg: parseReg,
  pac: parsePac,
};

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(({ textDocument }) => {
  const [, extension = ''] = /\.(\w+)$/.exec(textDocument.uri) ?? [];
  parsers[extension]?.({ text: documents.get(textDocument.uri)?.getText() ?? '' });
  return { kind: 'full', items: [] };
});
documents.listen(connection);
connection.listen();
