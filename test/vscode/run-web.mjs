// Runs test/vscode/suite inside VS Code as it is in the browser: no server, extensions in a worker, files in memory.
//   node test/vscode/run-web.mjs [--newest]     the oldest VS Code that we support, or the newest that npm has
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installVSCode } from '../../scripts/vscode/install.mjs';
import { runWebSuite } from '../../scripts/vscode/run-tests.mjs';
import { newest, oldest } from '../../scripts/vscode/workbench.mjs';

const mark = 'm365lint counts: ';
let counts;

const vscode = process.argv.includes('--newest') ? newest : oldest;
await installVSCode(vscode.version, console.log);
const code = await runWebSuite({
  vscode,
  folder: fileURLToPath(new URL('workspace', import.meta.url)),
  testsPath: 'dist/test/web.js',
  onLine(line) {
    if (line.startsWith(mark)) counts = line.slice(mark.length);
  },
});
if (counts && process.env.M365LINT_COUNTS) writeFileSync(process.env.M365LINT_COUNTS, counts);
// A worker that dies is told as a success: only counts prove that the tests have run.
process.exit(counts ? code : 1);
