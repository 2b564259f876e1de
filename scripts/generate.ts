/** `npm run generate [-- --check]`: writes everything that follows from the rules and their pages. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Maker } from './generate/generated';
import { ruleIndexes } from './generate/rule-indexes';

const root = join(__dirname, '..');
const check = process.argv.includes('--check');
let stale = 0;

function run(...makers: Maker[]) {
  for (const make of makers) for (const { path, text } of make(root)) write(path, text);
}

function write(path: string, text: string) {
  const target = join(root, path);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  stale++;
  if (!check) writeFileSync(target, text);
  console.log(`${check ? 'stale' : 'written'}: ${path}`);
}

async function generate() {
  run(ruleIndexes);
  // Loaded only now: they load the rules through the indexes.
  const [heads, list, readme, catalog, schema] = await Promise.all([
    import('./generate/page-heads'),
    import('./generate/rule-list'),
    import('./generate/readme'),
    import('./generate/catalog'),
    import('./generate/configuration-schema'),
  ]);
  run(heads.pageHeads, list.ruleList, readme.readme, catalog.catalogFiles, schema.configurationSchema);
  if (!check || stale === 0) return;
  console.error(`${stale} generated files are stale: run npm run generate.`);
  process.exitCode = 1;
}

void generate();
