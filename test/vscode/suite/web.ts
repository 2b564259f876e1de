import 'mocha/mocha.js';

declare const mocha: Mocha & { setup(options: object): void };

/** VS Code calls this in the worker of a browser: runs the test files that `load` brings in. */
export async function runAll(load: () => void): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 60_000, color: false });
  load();
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  if (!stats) throw new Error('mocha has no counts.');
  const counts = { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
  console.log(`m365lint counts: ${JSON.stringify(counts)}`); // for who started us: a worker has no files
  if (stats.failures) throw new Error(`${stats.failures} tests failed inside VS Code.`);
}
