// npm calls it before it packs the package, and where it or pre-commit installs the package from git: dist/ is not there.
import { installPackages } from './npm.mjs';
import { root } from './vscode/places.mjs';

// What the build needs belongs beside it, wherever the package itself is being put.
process.env.npm_config_global = 'false';
delete process.env.npm_config_prefix;
// The output of `npm pack` is the name of the file.
await installPackages(root, console.error);
const { build } = await import('./build.mjs');
await build({ clean: true });
