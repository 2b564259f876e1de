import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** The workers are tested as they are shipped, so the bundles must be of today. */
export function buildSandbox(): void {
  const script = `import(${JSON.stringify(`${root}/scripts/build.mjs`)}).then((build) => build.buildSandbox())`;
  execFileSync(process.execPath, ['-e', script], { stdio: ['ignore', 'ignore', 'inherit'] });
}
