#!/usr/bin/env node
// Takes the command line that @vscode/test-electron gives to a desktop VS Code, and runs it in the one from npm:
//   runTests({ vscodeExecutablePath: 'scripts/vscode/code.mjs', ... })     --newest: not the oldest that we support
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installVSCode } from './install.mjs';
import { runSuite } from './run-tests.mjs';
import { versions } from './versions.mjs';

const { values, positionals } = parseArgs({
  strict: false, // flags of the desktop that mean nothing here are let pass
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true, default: [] },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
    newest: { type: 'boolean' },
  },
});

const data = mkdtempSync(path.join(os.tmpdir(), 'm365lint-code-'));
process.on('exit', () => rmSync(data, { recursive: true, force: true, maxRetries: 3 }));

const version = values.newest ? versions.newest : versions.oldest;
await installVSCode(version, console.log);
process.exitCode = await runSuite({
  version,
  folders: {
    user: path.resolve(values['user-data-dir'] ?? path.join(data, 'user')),
    extensions: path.resolve(values['extensions-dir'] ?? path.join(data, 'extensions')),
  },
  workspace: positionals[0] && path.resolve(positionals[0]),
  extensions: values.extensionDevelopmentPath.map((folder) => path.resolve(folder)),
  testsPath: createRequire(import.meta.url).resolve(path.resolve(values.extensionTestsPath)),
});
