// Runs test/vscode/suite inside VS Code as it is in the browser: no server, extensions in a worker, files in memory.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installVSCode } from '../../scripts/vscode/install.mjs';
import { runWebSuite } from '../../scripts/vscode/run-tests.mjs';

const mark = 'm365lint counts: ';
let counts;

await installVSCode(console.log);
const code = await runWebSuite({
  folder: fileURLToPath(new URL('workspace', import.meta.url)),
  testsPath: 'dist/test/web.js',
  onLine(line) {
    if (line.startsWith(mark)) counts = line.slice(mark.length);
  },
});
if (counts && process.env.M365LINT_COUNTS) writeFileSync(process.env.M365LINT_COUNTS, counts);
// A worker that dies is told as a success: only counts prove that the tests have run.
process.exit(counts ? code : 1);
