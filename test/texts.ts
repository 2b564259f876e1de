import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unusedIgnore } from '../server/src/core/suppress';
import { allLanguages } from '../server/src/languages';

const root = join(__dirname, '..');

/** Every text of the program by id: the rules' own, and those that modules declare with `texts`. */
export function englishTexts(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, summary, messages } of [...allLanguages().flatMap(({ rules }) => rules), unusedIgnore]) {
    found.set(`${id}.summary`, summary);
    for (const [key, text] of Object.entries(messages)) found.set(`${id}.${key}`, text);
  }
  for (const path of modules(join(root, 'server/src')))
    for (const value of Object.values(require(path) as Record<string, unknown>)) if (isTexts(value)) add(found, value);
  return found;
}

interface Texts {
  prefix: string;
  templates: Record<string, string>;
}

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'function' && 'prefix' in value && 'templates' in value;

function add(found: Map<string, string>, { prefix, templates }: Texts) {
  for (const [key, text] of Object.entries(templates)) found.set(`${prefix}.${key}`, text);
}

/** Modules that declare texts; they export them so that this test can see them. */
export function modules(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return modules(path);
    return entry.name.endsWith('.ts') && /\btexts\(/.test(readFileSync(path, 'utf8')) ? [path] : [];
  });
}
