import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLanguages, type RuleFacts } from '../../server/src/languages';
import { generatedEnd, generatedStart } from '../pages/page';
import type { Generated } from './generated';

const severities = ['error', 'warning', 'info', 'hint'] as const;
const kinds: Readonly<Record<string, string>> = {
  odt: '`configuration.xml`',
  reg: '`.reg` files',
  pac: 'PAC scripts',
};

/** The part of the README that counts the rules and lists what is an error. */
export function readme(root: string): Generated[] {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const [before, rest] = text.split(`${generatedStart}\n`);
  const after = rest?.split(`${generatedEnd}\n`)[1];
  if (after === undefined) throw new Error('README.md has no generated part');
  const languages = allLanguages();
  const lines = [
    `| | rules | ${severities.join(' | ')} | off unless asked for |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...languages.map(({ id, rules }) => `| ${kinds[id]} | ${rules.length} | ${countsOf(rules).join(' | ')} |`),
    '',
    ...languages.flatMap(({ id, rules }) => errorsOf(kinds[id]!, rules)),
  ];
  return [{ path: 'README.md', text: [before + generatedStart, ...lines, `${generatedEnd}\n${after}`].join('\n') }];
}

function countsOf(rules: readonly RuleFacts[]): number[] {
  const active = rules.filter(({ enabled }) => enabled !== false);
  return [
    ...severities.map((one) => active.filter(({ severity }) => severity === one).length),
    rules.length - active.length,
  ];
}

function errorsOf(kind: string, rules: readonly RuleFacts[]): string[] {
  const errors = rules.filter(({ severity, enabled }) => severity === 'error' && enabled !== false);
  return [
    '<details>',
    `<summary>${kind.replace(/`(.*)`/, '<code>$1</code>')}: what is an error</summary>`,
    '',
    ...errors.map(({ id, summary }) => `- [${summary.replaceAll('|', '\\|')}](docs/rules/${id}.md)`),
    '',
    '</details>',
    '',
  ];
}
