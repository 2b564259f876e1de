import path from 'node:path';
import { check } from './check';
import { Complaint } from './complaint';
import { effect } from './effect';
import { explain } from './explain';
import { help } from './help';
import { localeOf, optionsOf, readWords } from './options';
import { printConfiguration } from './print-config';
import { product } from './product';
import { listRules } from './rules';
import { standardError, standardOutput } from './streams';
import { textconv } from './textconv';
import { say } from './texts';
import { speak } from './voice';

/** Runs the command line and gives its exit code. */
async function main(args: readonly string[]): Promise<number> {
  const words = readWords(args);
  speak(localeOf(words));
  const options = optionsOf(words);
  if (options.help) standardOutput(help());
  else if (options.version) standardOutput(say('version', { version: product.version, date: product.guidance }));
  else if (options.printConfig !== undefined) printConfiguration(options.printConfig, options);
  else if (options.command === 'explain') explain(options.paths[0]!);
  else if (options.command === 'rules') listRules(options);
  else if (options.command === 'effect') await effect(options);
  else if (options.command === 'textconv') await textconv(options);
  else if (options.command === 'lsp') serve();
  else return check(options);
  return 0;
}

/** The server is a bundle of its own beside this one: within it, it would slow the start of every check. */
const serve = () => require(path.join(__dirname, 'server.js'));

/** Nobody but us can use a stack trace: whatever happens is told in one sentence. */
function failed(error: unknown): number {
  const why = error instanceof Error ? error.message : String(error);
  standardError(error instanceof Complaint ? why : say('fault', { why: why.split('\n')[0]! }));
  return 2;
}

main(process.argv.slice(2))
  .catch(failed)
  .then((code) => {
    process.exitCode = code;
  });
