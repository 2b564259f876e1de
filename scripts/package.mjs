// npm run package: builds, and makes the extension a file that VS Code installs.   --out FILE: where to write it
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createVSIX, listFiles } from '@vscode/vsce';
import { readablePage } from '../server/src/rule-page.ts';
import { build } from './build.mjs';
import { root } from './vscode/places.mjs';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const { name, version, repository } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

await build({ clean: true });
const staging = mkdtempSync(path.join(os.tmpdir(), 'm365lint-package-'));
try {
  await copyProduct(staging);
  await createVSIX({
    cwd: staging,
    packagePath: path.resolve(values.out ?? path.join(root, `${name}-${version}.vsix`)),
    dependencies: false, // the bundles need none
    allowMissingRepository: true,
    rewriteRelativeLinks: Boolean(repository), // only a repository has an address for them
  });
} finally {
  rmSync(staging, { recursive: true, force: true });
}

/** What .vscodeignore lets through; of the rule pages what a reader sees, as their translations are in dist/ already. */
async function copyProduct(folder) {
  for (const file of ['.vscodeignore', ...(await listFiles({ cwd: root, dependencies: false }))])
    cpSync(path.join(root, file), path.join(folder, file));
  for (const file of (await listFiles({ cwd: folder, dependencies: false })).filter(isRulePage)) {
    const page = path.join(folder, file);
    writeFileSync(page, readablePage(readFileSync(page, 'utf8')));
  }
}

function isRulePage(file) {
  return /^docs\/rules\/\w+\//.test(file);
}
