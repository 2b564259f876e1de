import { unusedIgnore } from '../../server/src/core/suppress';
import { sourceOf, sourceTitle, sourceUrl } from '../../server/src/knowledge/sources';
import { allPages } from '../pages/find';
import { generatedEnd, generatedStart, type Page } from '../pages/page';
import type { Generated } from './generated';

interface RuleFacts {
  id: string;
  severity: string;
  enabled?: boolean;
  summary: string;
  sources: readonly string[];
}

/** The head of every rule's page: summary, severity, whether it can be fixed, guidance with the date it was read. */
export function pageHeads(root: string): Generated[] {
  return allPages(root)
    .filter(({ own }) => own)
    .map(({ page, subject }) => {
      const rules: RuleFacts[] = [...subject.language.rules, unusedIgnore];
      const rule = rules.find(({ id }) => id === subject.rule.id)!;
      const head = [generatedStart, ...headOf(rule, page), generatedEnd];
      return { path: page.path, text: [...head, ...bodyOf(page)].join('\n') };
    });
}

function headOf(rule: RuleFacts, page: Page): string[] {
  const fixable = page.blocks.some(({ kind }) => kind === 'fixed') ? 'yes' : 'no';
  const state = rule.enabled === false ? ' (off unless the configuration turns it on)' : '';
  return [
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    `- Severity: ${rule.severity}${state}`,
    `- Quick fix: ${fixable}`,
    ...rule.sources.map(guidanceLine),
    '',
  ];
}

function guidanceLine(cite: string): string {
  const source = sourceOf(cite);
  if (!source) throw new Error(`no such guidance: ${cite}`);
  return `- Guidance: [${sourceTitle(cite)}](${sourceUrl(cite, 'en')}) (${source.evidence}, read ${source.read})`;
}

function bodyOf(page: Page): string[] {
  const end = page.lines.indexOf(generatedEnd);
  return end < 0 ? ['', ...page.lines] : page.lines.slice(end + 1);
}
