import { addressHelpers } from './helper-addresses';
import { nameHelpers } from './helper-names';
import { timeHelpers } from './helper-times';

/** The predefined functions as source; those that Windows and Chromium added only when `extended`. */
export const helperLibrary = (extended: boolean): string =>
  `${nameHelpers}${timeHelpers}${addressHelpers}(${extended});`;
