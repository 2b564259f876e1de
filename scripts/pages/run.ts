import { settingsFor } from '../../server/src/core/config';
import { fixAll } from '../../server/src/core/fix';
import type { Language, SourceFile } from '../../server/src/core/language';
import { lint } from '../../server/src/core/lint';
import { render } from '../../server/src/core/message';
import type { Fix, Problem, Severity } from '../../server/src/core/rule';
import { draw } from './draw';
import { evaluating } from './evaluate';
import { type Block, type Page, sourceOf } from './page';

/** The day on which every example is judged, unless its fence says `today=…`. */
export const pageDay = '2026-11-21';

/** What a page is run with: the language of its blocks and the rule it documents. */
export interface Subject {
  language: Language;
  rule: { id: string; severity: Severity; enabled?: boolean };
}

/** Everything that all rules find in a block; the page's own rule looks even when it is off by default. */
export function findings(page: Page, block: Block, subject: Subject, text = sourceOf(page, block)): Problem[] {
  const settings = settingsOf(block, subject);
  const language = evaluating(subject.language, settings);
  return lint(language, language.parse(fileOf(block, text)), settings);
}

/** The block as it should be drawn: own findings bare, those of other rules with their id. */
export function drawn(page: Page, block: Block, subject: Subject, text = sourceOf(page, block)): string[] {
  const marks = findings(page, block, subject, text).map((problem) => ({
    ...problem.span,
    label: `${problem.rule === subject.rule.id ? '' : `[${problem.rule}] `}${render(problem.message)}`,
  }));
  return draw(text, marks);
}

/** What the page's own rule makes of a flagged block with its fixes; `fix=2` on the fixed block takes the second ones. */
export function fixed(page: Page, flagged: Block, fixedBlock: Block, subject: Subject): string {
  const nth = Number(fixedBlock.options.fix ?? 1) - 1;
  const choose = (problem: Problem): Fix | undefined =>
    problem.rule === subject.rule.id ? problem.fixes[nth] : undefined;
  const settings = settingsOf(flagged, subject);
  const language = evaluating(subject.language, settings);
  return fixAll(language, fileOf(flagged, sourceOf(page, flagged)), settings, choose).text;
}

/** What a file is called whose fence names no path, by the fence's language word. */
const fileNames: Readonly<Record<string, string>> = { xml: 'configuration.xml', reg: 'settings.reg', js: 'proxy.pac' };

/** `padding=…` on the fence stands for a comment of so many characters behind the text. */
const fileOf = ({ options, language }: Block, text: string): SourceFile => ({
  text: options.padding ? `${text}//${' '.repeat(Number(options.padding))}` : text,
  path: options.path ?? fileNames[language],
  encoding: options.encoding,
  unmarked: options.unmarked === 'true',
  damaged: options.damaged === 'true',
});

/** Found in every short example that sends all to a proxy: it has a page of its own, and is off on the others. */
const beside: Record<string, Severity | 'off'> = { 'pac/m365-optimize-not-direct': 'off' };

function settingsOf({ options }: Block, { rule }: Subject) {
  const rules = { ...beside, ...(rule.enabled === false ? { [rule.id]: rule.severity } : {}) };
  if (rule.id in beside) delete rules[rule.id];
  const cloud = options.cloud as 'USGovDoD' | undefined;
  const pacTarget = options.pacTarget as 'browsers' | undefined;
  const { tenant } = options;
  const tenantRestrictions = options.tenantRestrictions === 'true';
  const configuration = { rules, cloud, pacTarget, tenant, tenantRestrictions };
  return settingsFor(configuration, options.path, options.today ?? pageDay);
}
