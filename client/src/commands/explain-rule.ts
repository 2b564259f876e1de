import { commands, type Diagnostic, l10n, Uri, window, workspace } from 'vscode';
import type { Parts } from '.';
import { findingsAtCursor } from './findings';

/** Opens the page of a rule: of the one named, of those found at the cursor, or of one chosen from all. */
export const explainRule =
  ({ context, pages }: Parts) =>
  async (rule?: unknown): Promise<void> => {
    const all = await allRules(context.extensionUri);
    const chosen = typeof rule === 'string' ? rule : await choose(all);
    if (chosen === undefined) return;
    if (all.includes(chosen)) await show(pages.uriOf(chosen));
    else void window.showInformationMessage(l10n.t('There is no page about "{0}".', chosen));
  };

/** Where the editor's Markdown extension is missing, the page is shown as it is written. */
async function show(page: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    await window.showTextDocument(page);
  }
}

async function choose(all: string[]): Promise<string | undefined> {
  const here = rulesAtCursor();
  if (here.length === 1) return here[0];
  const rules = here.length > 0 ? here : all;
  return window.showQuickPick(rules, { placeHolder: l10n.t('Which rule?') });
}

const rulesAtCursor = () => [...new Set(findingsAtCursor().flatMap(ruleOf))];

function ruleOf({ code }: Diagnostic): string[] {
  const value = typeof code === 'object' ? code.value : code;
  return typeof value === 'string' ? [value] : [];
}

/** From the schema of the configuration, as a folder of the extension cannot be listed in a browser. */
async function allRules(extension: Uri): Promise<string[]> {
  const schema = await workspace.fs.readFile(Uri.joinPath(extension, 'm365lint.schema.json'));
  return Object.keys(JSON.parse(new TextDecoder().decode(schema)).definitions.rules.properties).sort();
}
