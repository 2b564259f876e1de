import type { Claim, Language, Pack, SourceFile } from './core/language';
import type { Rule } from './core/rule';
import { unusedIgnore } from './core/suppress';
import { claim as odt } from './odt/claim';
import { claim as pac } from './pac/claim';
import { claim as reg } from './reg/claim';

/** Every language pack; each is a file of its own in dist/, so `require` and not `import`. */
export const packs: readonly Pack[] = [
  pack(odt, () => require('./odt').odt),
  pack(reg, () => require('./reg').reg),
  pack(pac, () => require('./pac').pac),
];

function pack(claim: Claim, load: () => Language): Pack {
  let language: Language | undefined;
  return {
    ...claim,
    load() {
      language ??= load();
      return language;
    },
  };
}

/** All of them, for what is about every rule. */
export const allLanguages = (): Language[] => packs.map((pack) => pack.load());

/** The language that claims a file, by its path and its content. */
export const languageOf = (file: SourceFile, among = packs): Language | undefined =>
  among.find((pack) => pack.owns(file).owned)?.load();

/** What can be told about a rule; the engine's own rule has no check to run. */
export type RuleFacts = Omit<Rule<never>, 'check'>;

/** Every rule there is, by id. */
export const allRules = (): RuleFacts[] =>
  [...allLanguages().flatMap(({ rules }): readonly RuleFacts[] => rules), unusedIgnore].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );

/** The rule of an id, or of an id that it had formerly. */
export const ruleNamed = (id: string): RuleFacts | undefined =>
  allRules().find((rule) => rule.id === id || rule.formerly?.includes(id));
