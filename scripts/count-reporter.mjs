import { writeFileSync } from 'node:fs';
import mocha from 'mocha';

/** Mocha's dots and failures, and the counts in the file that M365LINT_COUNTS names. */
export default class CountReporter extends mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      const counts = { passed: passes, failed: failures, skipped: pending };
      if (process.env.M365LINT_COUNTS) writeFileSync(process.env.M365LINT_COUNTS, JSON.stringify(counts));
    });
  }
}
