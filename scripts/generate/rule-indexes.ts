import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Generated } from './generated';

/** server/src/<pack>/rules/index.ts: the list of the rule files beside it. */
export function ruleIndexes(root: string): Generated[] {
  const server = join(root, 'server/src');
  const packs = readdirSync(server).filter((name) => existsSync(join(server, name, 'rules')));
  return packs.map((pack) => {
    const names = readdirSync(join(server, pack, 'rules'))
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .map((name) => name.slice(0, -3))
      .sort();
    const variable = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const document = `${pack[0]!.toUpperCase()}${pack.slice(1)}Document`;
    const text = `// Made by scripts/generate.ts.
import type { Rule } from '../../core/rule';
import type { ${document} } from '../document';
${names.map((name) => `import ${variable(name)} from './${name}';\n`).join('')}
export const rules: readonly Rule<${document}>[] = [
${names.map((name) => `  ${variable(name)},\n`).join('')}];
`;
    return { path: `server/src/${pack}/rules/index.ts`, text };
  });
}
