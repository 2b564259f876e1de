import { unusedIgnore } from '../../server/src/core/suppress';
import { allLanguages } from '../../server/src/languages';
import { allPages } from '../pages/find';
import type { Generated } from './generated';

/** docs/rules/README.md: every rule in a table. */
export function ruleList(root: string): Generated[] {
  const fixable = new Set(
    allPages(root)
      .filter(({ own, page }) => own && page.blocks.some(({ kind }) => kind === 'fixed'))
      .map(({ subject }) => subject.rule.id),
  );
  const rules = [...allLanguages().flatMap(({ rules }) => rules), { ...unusedIgnore, enabled: true }];
  const rows = rules.map(
    ({ id, severity, enabled, summary }) =>
      `| [${id}](${id}.md) | ${severity}${enabled === false ? ' (off)' : ''} | ${fixable.has(id) ? 'yes' : ''} | ${summary.replaceAll('|', '\\|')} |`,
  );
  const text = `# Rules

Made by scripts/generate.ts. ${rules.length} rules; "(off)" marks those that run only when the configuration gives them a severity.

| Rule | Severity | Fix | What it finds |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
  return [{ path: 'docs/rules/README.md', text }];
}
