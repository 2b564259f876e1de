// npm test: static checks, unit tests, and the suite inside a real VS Code; one line at the end counts them all.
// Needs Node and npm only: what is missing is installed first. Without a Chromium the VS Code suite is skipped,
// which M365LINT_REQUIRE_VSCODE=1 turns into a failure. M365LINT_NEWEST=1 adds the newest VS Code, with its server and
// for the browser (216 MB, once).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installPackages } from './npm.mjs';
import { findChromium, root } from './vscode/places.mjs';

const temporary = mkdtempSync(path.join(os.tmpdir(), 'm365lint-test-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

const tsc = ['node_modules/typescript/bin/tsc', '--noEmit'];
const biome = ['node_modules/@biomejs/biome/bin/biome', 'check'];
const knip = ['node_modules/knip/bin/knip.js'];
const generate = ['--import', 'tsx', 'scripts/generate.ts', '--check'];
const mocha = [
  'node_modules/mocha/bin/mocha.js',
  '--reporter',
  path.join(root, 'scripts/count-reporter.mjs'),
  'test/*.test.ts',
];
const vscodeSuite = ['--import', 'tsx', 'test/vscode/run.ts'];
const webSuite = ['test/vscode/run-web.mjs'];

await installPackages(root, console.log);

const results = [];
results.push(await check('bundles build', ['scripts/build.mjs', '--tests']));
const built = results[0].failed === 0;
results.push(await check('types', tsc));
results.push(await check('lint and format', biome));
results.push(await check('nothing is unused', knip));
results.push(await check('generated files are fresh', generate));
results.push(await suite('unit tests', mocha));
results.push(await insideVSCode('tests inside VS Code', vscodeSuite));
results.push(await insideVSCode('tests inside VS Code in the browser', webSuite));
if (process.env.M365LINT_NEWEST) {
  results.push(await insideVSCode('tests inside the newest VS Code', [...vscodeSuite, '--newest']));
  results.push(await insideVSCode('tests inside the newest VS Code in the browser', [...webSuite, '--newest']));
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const skipped = sum('skipped') ? `, ${sum('skipped')} skipped` : '';
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') ? 1 : 0;

// One check is one test; it speaks only when it fails.
async function check(name, args) {
  const { status, output } = await run(args, { quiet: true });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status !== 0) console.log(output);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

// A suite counts its own tests; one that ends badly without a count is one failure.
async function suite(name, args) {
  console.log(`\n${name}`);
  const counts = path.join(temporary, `${name}.json`);
  const { status } = await run(args, { env: { M365LINT_COUNTS: counts } });
  const result = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
  if (result.failed === 0 && (status !== 0 || result.passed === 0)) {
    console.log(`FAILED ${name} ended with code ${status} and ${result.passed} passed tests.`);
    result.failed = 1;
  }
  return result;
}

async function insideVSCode(name, args) {
  if (!built) return failure(name, 'nothing to run, as the bundles do not build.');
  if (findChromium() || process.env.VSCODE_EXECUTABLE) return suite(name, args);
  const why = 'no Chromium. Install one (Debian: apt-get install chromium), or name it in $CHROMIUM.';
  if (process.env.M365LINT_REQUIRE_VSCODE) return failure(name, why);
  console.log(`\nSKIPPED ${name}: ${why}`);
  return { passed: 0, failed: 0, skipped: 1 };
}

function failure(name, why) {
  console.log(`\nFAILED ${name}: ${why}`);
  return { passed: 0, failed: 1, skipped: 0 };
}

function run(args, { quiet = false, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        output += data;
      });
    }
    child.once('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
