import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translations } from '../server/src/translations';

const root = join(__dirname, '..');
const { contributes, capabilities } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Keys under which VS Code shows a text to people. */
const shown = new Set([
  'title',
  'shortTitle',
  'label',
  'displayName',
  'userDescription',
  'description',
  'markdownDescription',
  'deprecationMessage',
  'patternErrorMessage',
  'altText',
]);

const sameEverywhere = ['m365lint', 'English', ...Object.values(translations)];

/** What is the same in every language, and what only a language model reads. */
const exempt = (path: string, text: string) =>
  sameEverywhere.includes(text) || /^contributes\.languageModelTools\.\d+\.inputSchema\./.test(path);

function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]): [string, string][] => {
    const here = `${path}.${key}`;
    if (key === 'enumDescriptions') return (item as string[]).map((text) => [here, text]);
    return typeof item === 'string' && shown.has(key) ? [[here, item]] : textsIn(item, here);
  });
}

describe('no text of the editor is hard-coded', () => {
  it('in package.json', () => {
    const texts = [...textsIn(contributes, 'contributes'), ...textsIn(capabilities, 'capabilities')];
    assert.ok(texts.length > 80);
    const plain = texts.filter(([path, text]) => !/^%[\w.]+%$/.test(text) && !exempt(path, text));
    assert.deepEqual(plain, []);
  });

  it('in the client', () => {
    const folder = join(root, 'client/src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const plain = files
      .filter((name) => !name.endsWith('collect-diagnostics.ts')) // its reader is whoever mends the bug
      .flatMap((name) => proseIn(readFileSync(join(folder, name), 'utf8')).map((text) => `${name}: ${text}`));
    assert.deepEqual(plain, []);
  });
});

/** Literals with two words or more that are not for translation and not for the log. */
function proseIn(source: string): string[] {
  const code = source
    .replace(/\/\*\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
    .replace(/\bl10n\.t\(\s*(?:'(?:[^'\\]|\\.)*'|`[^`]*`)/g, '')
    .replace(/\b(?:output\.(?:error|warn|info|debug|trace))\([^\n]*/g, '')
    .replace(/^\s*(?:import|export) [^;]*from '[^']*';/gm, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map((match) => (match[1] ?? match[2] ?? '').replace(/\$\{[^}]*\}/g, ''))
    .filter((text) => /[A-Za-z]{2,} [A-Za-z]{2,}/.test(text));
}
