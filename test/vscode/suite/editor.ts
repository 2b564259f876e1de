import * as vscode from 'vscode';

/** Waits until the probe gives something true, and gives that; after half a minute it fails and says what was missing. */
export async function until<T>(what: string, probe: () => T | Promise<T>): Promise<NonNullable<T>> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Shows a file of the workspace, as the only one; what others changed and did not save is dropped. */
export async function open(name: string): Promise<vscode.TextEditor> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0))
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  // Else a page that is shown later may take its tab, and what has none is not checked.
  return vscode.window.showTextDocument(inWorkspace(name), { preview: false });
}

/** The address of a file of the workspace. */
export function inWorkspace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('VS Code has no folder open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** A configuration in which nothing is wrong, but for the channel that you may put in. */
export const configuration = (channel: string) => `<Configuration>
  <Add OfficeClientEdition="64" Channel="${channel}">
    <Product ID="O365ProPlusRetail">
      <Language ID="en-us" />
    </Product>
  </Add>
  <Display Level="None" AcceptEULA="TRUE" />
</Configuration>
`;

/** Writes a file into the workspace, without showing it. */
export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = inWorkspace(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Writes a file into the workspace, then shows it; the cursor stands where the text has a `|`. */
export async function openText(name: string, text: string): Promise<vscode.TextEditor> {
  const cursor = text.indexOf('|');
  await write(name, text.replace('|', ''));
  const editor = await open(name);
  const position = editor.document.positionAt(Math.max(cursor, 0));
  editor.selection = new vscode.Selection(position, position);
  return editor;
}

/** What m365lint says about the document at this moment. */
export function problems(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'm365lint');
}

/** Waits for the problem of one rule. */
export function problem(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return until(`a problem ${rule}`, () => problems(document).find((found) => ruleOf(found) === rule));
}

/** Waits until m365lint finds nothing. */
export function noProblems(document: vscode.TextDocument): Promise<true> {
  return until('the problems go', () => problems(document).length === 0 || undefined);
}

/** The rule id of a problem. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Where the word stands first. */
export function placeOf(document: vscode.TextDocument, word: string): vscode.Range {
  const start = document.getText().indexOf(word);
  if (start < 0) throw new Error(`"${word}" is not in ${document.fileName}.`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + word.length));
}
