import type { Claim, Language, Pack, SourceFile } from './core/language';
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
