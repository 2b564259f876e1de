// npm run package: builds, and makes the extension a file that VS Code installs.   --out FILE: where to write it
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import { build } from './build.mjs';
import { root } from './vscode/places.mjs';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const { name, version, repository } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

await build({ clean: true });
await createVSIX({
  cwd: root,
  packagePath: path.resolve(values.out ?? path.join(root, `${name}-${version}.vsix`)),
  dependencies: false, // the bundles need none
  allowMissingRepository: true,
  rewriteRelativeLinks: Boolean(repository), // only a repository has an address for them
});
