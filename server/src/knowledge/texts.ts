import { appTexts } from './apps';
import { channelTexts } from './channels';
import { languageKeywordTexts } from './language-keywords';
import { languageTexts } from './languages';
import { lifecycleTexts } from './lifecycle';
import { attributeTexts } from './odt-attributes';
import { elementTexts } from './odt-elements';
import { releaseTexts } from './odt-releases';
import { valueTexts } from './odt-values';
import { propertyTexts } from './properties';

/** Every table of texts in this folder, for the check of the translations. */
export const knowledgeTexts: readonly { prefix: string; templates: Readonly<Record<string, string>> }[] = [
  elementTexts,
  attributeTexts,
  valueTexts,
  propertyTexts,
  channelTexts,
  languageTexts,
  languageKeywordTexts,
  appTexts,
  lifecycleTexts,
  releaseTexts,
];
