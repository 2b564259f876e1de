import { commands, type Diagnostic, FileType, l10n, Uri, window, workspace } from 'vscode';
import type { Parts } from '.';
import { findingsAtCursor } from './findings';

/** Opens the page of a rule: of the one named, of those found at the cursor, or of one chosen from all. */
export const explainRule =
  ({ context }: Parts) =>
  async (rule?: unknown): Promise<void> => {
    const folder = Uri.joinPath(context.extensionUri, 'docs/rules');
    const chosen = typeof rule === 'string' ? rule : await choose(folder);
    if (chosen === undefined) return;
    const page = Uri.joinPath(folder, `${chosen}.md`);
    if (/^[a-z]+\/[a-z0-9-]+$/.test(chosen) && (await exists(page)))
      await commands.executeCommand('markdown.showPreview', page);
    else void window.showInformationMessage(l10n.t('There is no page about "{0}".', chosen));
  };

async function choose(folder: Uri): Promise<string | undefined> {
  const here = rulesAtCursor();
  if (here.length === 1) return here[0];
  const rules = here.length > 0 ? here : await allRules(folder);
  return window.showQuickPick(rules, { placeHolder: l10n.t('Which rule?') });
}

const rulesAtCursor = () => [...new Set(findingsAtCursor().flatMap(ruleOf))];

function ruleOf({ code }: Diagnostic): string[] {
  const value = typeof code === 'object' ? code.value : code;
  return typeof value === 'string' ? [value] : [];
}

async function allRules(folder: Uri): Promise<string[]> {
  const packs = await workspace.fs.readDirectory(folder);
  const names = packs
    .filter(([, type]) => type === FileType.Directory)
    .map(async ([pack]) =>
      (await workspace.fs.readDirectory(Uri.joinPath(folder, pack)))
        .filter(([name]) => name.endsWith('.md'))
        .map(([name]) => `${pack}/${name.slice(0, -'.md'.length)}`),
    );
  return (await Promise.all(names)).flat().sort();
}

const exists = (uri: Uri) =>
  workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
