// Runs test/vscode/suite inside VS Code: the one from npm, or the desktop one that VSCODE_EXECUTABLE names.
//   node --import tsx test/vscode/run.ts [--newest]     --newest: the newest that npm has
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';

const isNewest = process.argv.includes('--newest');
const root = path.resolve(__dirname, '../..');
const workspace = mkdtempSync(path.join(os.tmpdir(), 'm365lint-workspace-'));
cpSync(path.join(__dirname, 'workspace'), workspace, { recursive: true });

runTests({
  vscodeExecutablePath: (!isNewest && process.env.VSCODE_EXECUTABLE) || path.join(root, 'scripts/vscode/code.mjs'),
  extensionDevelopmentPath: root,
  extensionTestsPath: path.join(root, 'dist/test/index.js'),
  launchArgs: [
    workspace,
    '--disable-extensions',
    ...(isNewest ? ['--newest'] : []),
    `--user-data-dir=${workspace}-user`,
    `--extensions-dir=${workspace}-extensions`,
  ],
})
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(() => {
    for (const folder of [workspace, `${workspace}-user`, `${workspace}-extensions`])
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
