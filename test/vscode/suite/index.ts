import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** VS Code calls this: runs every test file beside this one, and leaves the counts where `npm test` reads them. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 60_000, color: false });
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.test.js'));
  for (const file of files) mocha.addFile(path.join(__dirname, file));
  await mocha.loadFilesAsync();
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  if (!stats) throw new Error('mocha has no counts.');
  const counts = { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
  if (process.env.M365LINT_COUNTS) writeFileSync(process.env.M365LINT_COUNTS, JSON.stringify(counts));
  if (stats.failures) throw new Error(`${stats.failures} tests failed inside VS Code.`);
}
