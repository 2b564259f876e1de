import { type Message, texts } from '../core/message';
import type { Product } from './products';

/** Names of products that hold more than a name, in the words of the table of products. */
export const productNameTexts = texts('knowledge/product-name', {
  O365ProPlusEEANoTeamsRetail: 'Microsoft 365 Apps for enterprise (no Teams)',
  O365BusinessEEANoTeamsRetail: 'Microsoft 365 Apps for business (no Teams)',
  O365HomePremRetail: 'Microsoft 365 Family or Personal',
  O365SmallBusPremRetail: 'Office 365 Small Business Premium (old plan)',
  VisioProRetail: 'Visio (Visio Plan 2; also Visio Professional 2016 retail)',
  ProjectProRetail: 'Project (Planner and Project Plan 3 or 5; also Project Professional 2016 retail)',
  LanguagePack: 'Language packs for an existing installation',
  ProofingTools: 'Proofing tools',
  OneNoteFreeRetail: 'OneNote (free edition)',
  ProPlusRetail: 'Office Professional Plus 2016 (retail)',
});

type NamedInWords = keyof typeof productNameTexts.templates & string;

const isInWords = (id: string): id is NamedInWords => Object.hasOwn(productNameTexts.templates, id);

/** The name of a product in the reader's language, where it is not the same in all of them. */
export const productTitle = ({ id, name }: Product): Message | string => (isInWords(id) ? productNameTexts(id) : name);
