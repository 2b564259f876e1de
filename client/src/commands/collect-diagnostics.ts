import { env, Uri, version, window, workspace } from 'vscode';
import type { Parts } from '.';

const linesOfLog = 100;

/** Opens a document for a bug report. It is in English: its reader is whoever mends the bug. */
export const collectDiagnostics = (parts: Parts) => async (): Promise<void> => {
  const content = [
    '# m365lint diagnostics',
    '',
    'Nothing of this has been sent anywhere. It names no file and no tenant; look through it before you share it.',
    ...section('Versions', versions(parts)),
    ...section('Settings that differ from their defaults', settings(parts)),
    ...section('Open documents', documents(parts)),
    ...section(`Log (the last ${linesOfLog} lines)`, ['```text', ...(await logTail(parts)), '```']),
    '',
  ].join('\n');
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
};

const section = (title: string, lines: readonly string[]) => [
  '',
  `## ${title}`,
  '',
  ...(lines.length > 0 ? lines : ['none']),
];

function versions({ context, server }: Parts): string[] {
  const { packageJSON } = context.extension;
  return [
    `- m365lint ${packageJSON.version}`,
    `- ${env.appName} ${version} (${env.appHost}${env.remoteName ? ', remote' : ''})`,
    `- language: ${env.language}`,
    `- language server: ${server.started ? 'started' : 'not started'}`,
    `- workspace: ${workspace.isTrusted ? 'trusted' : 'not trusted'}, folders: ${workspace.workspaceFolders?.length ?? 0}`,
  ];
}

/** Of settings with free text only whether they are set: they may name people, servers and tenants. */
function settings({ context }: Parts): string[] {
  const properties: Record<string, { type: string; enum?: unknown }> =
    context.extension.packageJSON.contributes.configuration.properties;
  return Object.entries(properties).flatMap(([name, { type, enum: words }]) => {
    const known = workspace.getConfiguration().inspect(name);
    const value = known?.workspaceFolderValue ?? known?.workspaceValue ?? known?.globalValue;
    if (value === undefined) return [];
    const plain = type === 'boolean' || words !== undefined || name === 'm365lint.rules' || name === 'm365lint.today';
    return [`- \`${name}\`: ${plain ? JSON.stringify(value) : '(set)'}`];
  });
}

/** How many there are of each kind. */
function documents({ server }: Parts): string[] {
  const counts = new Map<string, number>();
  for (const { uri, languageId, isUntitled } of workspace.textDocuments) {
    const status = server.statusOf(uri);
    if (!status) continue;
    const kind = status.kind ?? (status.excluded ? 'left out by the settings' : 'not ours');
    const what = `${kind} (language ${languageId}, scheme ${isUntitled ? 'untitled' : uri.scheme})`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => `- ${count} × ${what}`);
}

async function logTail({ context }: Parts): Promise<string[]> {
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(context.logUri, 'm365lint.log'));
    return withoutContent(new TextDecoder().decode(bytes)).slice(-linesOfLog).map(masked);
  } catch {
    return ['The log cannot be read here.'];
  }
}

/** A trace holds whole documents: only entries of the other levels stay. */
function withoutContent(log: string): string[] {
  let traced = false;
  return log.split(/\r?\n/).filter((line) => {
    const level = /^\d{4}-\d{2}-\d{2} \S+ \[(\w+)\]/.exec(line)?.[1];
    if (level) traced = level === 'trace' || level === 'debug';
    return !traced && line !== '';
  });
}

/** Without product keys and the paths of files. */
const masked = (line: string) =>
  line
    .replace(/\b(?:[A-Z0-9]{5}-){4}[A-Z0-9]{5}\b/gi, '*****')
    .replace(/\b[a-z][\w+.-]*:\/\/\S+/gi, '(uri)')
    .replace(/(?:[a-z]:\\|\\\\|(?<![\w.])\/)[^\s'"():]+/gi, '(path)');
