/** The formats in which findings can be written. */
export const formatNames = [
  'pretty',
  'unix',
  'json',
  'sarif',
  'github',
  'rdjson',
  'checkstyle',
  'junit',
  'gitlab',
  'azure',
  'markdown',
] as const;
export type FormatName = (typeof formatNames)[number];
