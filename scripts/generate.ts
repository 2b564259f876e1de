/** `npm run generate [-- --check]`: writes everything that follows from the rules and their pages. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogFile } from './generate/catalog';
import { configurationSchema } from './generate/configuration-schema';
import { pageHeads } from './generate/page-heads';
import { ruleIndexes } from './generate/rule-indexes';
import { ruleList } from './generate/rule-list';

export interface Generated {
  path: string;
  text: string;
}

const root = join(__dirname, '..');
const check = process.argv.includes('--check');
let stale = 0;

// The rule indexes come first: the others load the rules through them.
for (const makers of [[ruleIndexes], [pageHeads, ruleList, catalogFile, configurationSchema]])
  for (const make of makers) for (const file of make(root)) write(file);

function write({ path, text }: Generated) {
  const target = join(root, path);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  stale++;
  if (!check) writeFileSync(target, text);
  console.log(`${check ? 'stale' : 'written'}: ${path}`);
}
if (check && stale > 0) {
  console.error(`${stale} generated files are stale: run npm run generate.`);
  process.exit(1);
}
