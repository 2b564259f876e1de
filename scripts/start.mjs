// npm start: builds, shows what m365lint finds in examples/, and opens that folder in VS Code with the extension.
// Needs Node and npm only: what is missing is installed first.   --no-editor: stop after the findings
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installPackages } from './npm.mjs';
import { findOnPath, root } from './vscode/places.mjs';

const examples = path.join(root, 'examples');

await installPackages(root, console.log);
const { build } = await import('./build.mjs');
try {
  await build();
} catch {
  process.exit(1); // what is wrong has been printed
}

console.log('What m365lint finds in examples/:\n');
const code = await run(process.execPath, ['dist/cli.js', 'examples']);
if (code > 1) process.exit(1); // 1 only says that there are findings

const person = process.stdin.isTTY && process.stdout.isTTY && !process.env.CI;
if (person && !process.argv.includes('--no-editor')) {
  if (!(await openDesktop())) await serve();
}

async function openDesktop() {
  const desktop = findOnPath(['code']);
  if (!desktop) return false;
  console.log('\nOpening examples/ in VS Code with the extension ...');
  const shell = process.platform === 'win32';
  const args = [`--extensionDevelopmentPath=${root}`, examples];
  const quoted = shell ? args.map((arg) => `"${arg}"`) : args;
  return (await run(shell ? `"${desktop}"` : desktop, quoted, { shell })) === 0;
}

async function serve() {
  console.log('\nThere is no desktop VS Code ("code") on PATH: taking the one from npm, in your browser.');
  const { serveWithExtension } = await import('./vscode/serve.mjs');
  const server = await serveWithExtension({ say: (text) => console.log(`  ${text}`) });
  const first = path.join(examples, 'standard/configuration.xml');
  const address = server.address(examples, existsSync(first) ? first : undefined);
  console.log(`\nOpen this address; Ctrl+C ends it:\n\n  ${address}\n`);
  await Promise.race([server.exit, new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))]);
  await server.stop();
}

function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', () => resolve(127));
    child.once('exit', (status) => resolve(status ?? 1));
  });
}
