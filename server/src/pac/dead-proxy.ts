/** Addresses at which there can be no proxy: port 9 discards, and names that end in .invalid are nobody's. */
export const isDead = (host = '', port = ''): boolean =>
  port === '9' || port === '0' || /^0\.0\.0\.0$|^\[::\]$|(?:^|\.)invalid\.?$/i.test(host);
