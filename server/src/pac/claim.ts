import type { Claim } from '../core/language';
import { owns } from './owns';

export const claim: Claim = {
  id: 'pac',
  languageIds: ['javascript'],
  extensions: ['.pac', '.dat'],
  extras: ['inlayHints', 'lenses', 'signature'],
  owns,
};
