/** `npm run tree FILE`: prints the document model of a file, each part with its span. */
import { readFileSync } from 'node:fs';
import { languageOf, packs } from '../server/src/languages';

const [path] = process.argv.slice(2);
if (!path) {
  console.error('Usage: npm run tree FILE');
  process.exit(2);
}
const text = readFileSync(path, 'utf8');
const language = languageOf({ text, path }) ?? packs[0]!.load();

// `parent` and `element` point back up the tree; the text itself is known.
const hidden = new Set(['parent', 'element', 'text', 'elements']);
print('', language.parse({ text, path }), 0);

function print(label: string, value: unknown, depth: number) {
  const lead = `${'  '.repeat(depth)}${label}`;
  if (typeof value === 'function') return;
  if (typeof value !== 'object' || value === null) return console.log(`${lead}${JSON.stringify(value)}`);
  if (isSpan(value))
    return console.log(
      `${lead}${value.start}-${value.end} ${JSON.stringify(text.slice(value.start, value.end)).slice(0, 70)}`,
    );
  console.log(lead || language.id);
  for (const [key, item] of Object.entries(value)) if (!hidden.has(key)) print(`${key}: `, item, depth + 1);
}

function isSpan(value: object): value is { start: number; end: number } {
  return 'start' in value && 'end' in value && Object.keys(value).length === 2;
}
