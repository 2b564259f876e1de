import type { Claim } from '../core/language';
import { owns } from './owns';

export const claim: Claim = {
  id: 'reg',
  languageIds: ['reg'],
  extensions: ['.reg'],
  extras: ['format', 'inlayHints', 'tokens'],
  owns,
};
