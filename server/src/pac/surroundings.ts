import type { PacDocument } from './document';

const askingSurroundings = new Set([
  'weekdayRange',
  'dateRange',
  'timeRange',
  'myIpAddress',
  'myIpAddressEx',
  'getClientVersion',
]);

/** The script asks for the time or the own address, so that it may answer otherwise at another time or place. */
export const dependsOnSurroundings = (doc: PacDocument): boolean =>
  doc.calls.some(({ name, global }) => global && askingSurroundings.has(name)) ||
  doc.nodes('Identifier').some(({ name }) => name === 'Date');
