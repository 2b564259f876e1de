import { l10n, type QuickPickItem, QuickPickItemKind, SnippetString, Uri, window, workspace } from 'vscode';
import { kindNames } from '../kinds';
import type { Parts } from '.';

interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

interface StartingPoint extends QuickPickItem {
  language?: string;
  snippet?: Snippet;
}

const kinds = [
  { id: 'odt', language: 'xml', isWhole: () => true },
  { id: 'reg', language: 'reg', isWhole: () => true },
  // Most of these are parts of the function that every script has.
  { id: 'pac', language: 'javascript', isWhole: (body: string) => body.includes('FindProxyForURL(') },
];

/** Opens a new document that holds a snippet: the one of the prefix given, or one chosen from those that are whole files. */
export const newDeploymentFile =
  ({ context }: Parts) =>
  async (prefix?: unknown): Promise<void> => {
    const points = await startingPoints(Uri.joinPath(context.extensionUri, 'snippets'));
    const chosen =
      typeof prefix === 'string'
        ? points.find(({ snippet }) => snippet?.prefix === prefix)
        : await window.showQuickPick(points, {
            placeHolder: l10n.t('What should the new file do?'),
            matchOnDescription: true,
            matchOnDetail: true,
          });
    if (!chosen?.snippet) return;
    const document = await workspace.openTextDocument({ language: chosen.language });
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(new SnippetString(chosen.snippet.body.join('\n')));
  };

async function startingPoints(folder: Uri): Promise<StartingPoint[]> {
  const ofKinds = kinds.map(async ({ id, language, isWhole }) => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(folder, `${id}.json`));
    const snippets = Object.entries(JSON.parse(new TextDecoder().decode(bytes)) as Record<string, Snippet>);
    const whole = snippets.filter(([, { body }]) => isWhole(body.join('\n')));
    const separator = { label: kindNames[id]?.() ?? id, kind: QuickPickItemKind.Separator };
    return [separator, ...whole.map(([name, snippet]) => startingPoint(name, snippet, language))];
  });
  return (await Promise.all(ofKinds)).flat();
}

/** The names stand in the snippet files, where VS Code reads them; their translations are with ours. */
const startingPoint = (name: string, snippet: Snippet, language: string): StartingPoint => ({
  label: l10n.t(name),
  description: snippet.prefix,
  detail: l10n.t(snippet.description),
  language,
  snippet,
});
