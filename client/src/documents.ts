import { type DocumentSelector, languages, type TextDocument, workspace } from 'vscode';

/** The left side of a comparison (`git`) is missing on purpose: nobody can mend it. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'pr', 'review'];

/** Documents in which the server may find one of its files; it looks at the content itself. */
export const selector = [
  ...schemes.flatMap((scheme) => [
    { scheme, language: 'xml' },
    { scheme, language: 'reg' },
    { scheme, language: 'javascript' },
    { scheme, pattern: '**/*.pac' },
  ]),
  { scheme: 'untitled', language: 'plaintext' },
] satisfies DocumentSelector;

/** Files that are checked when the whole workspace is. */
export const candidates = '**/*.{xml,reg,pac,js,dat}';

/** Whether the server knows of a document once it is open. */
export const isSynced = (document: TextDocument): boolean => languages.match(selector, document) > 0;

/** Whether a document is worth starting the server for. */
export const isWanted = (document: TextDocument): boolean =>
  (['xml', 'reg'].includes(document.languageId) || isProxyScript(document)) &&
  isSynced(document) &&
  workspace.getConfiguration('m365lint', document).get('enable', true);

/** Of all the JavaScript that people write, only what looks like a PAC script. */
const isProxyScript = (document: TextDocument): boolean =>
  /\.pac$|\/wpad\.dat$/i.test(document.uri.path) ||
  (document.languageId === 'javascript' && /FindProxyForURL/i.test(document.getText()));
