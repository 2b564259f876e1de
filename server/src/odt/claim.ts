import type { Claim } from '../core/language';
import { owns } from './owns';

export const claim: Claim = { id: 'odt', languageIds: ['xml'], extensions: ['.xml'], extras: [], owns };
