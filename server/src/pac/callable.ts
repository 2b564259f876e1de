import type { EntryPoint, PacDocument } from './document';

/** The entry points that engines find: spelt right, and properties of the global object. */
export const callableEntryPoints = (doc: PacDocument): EntryPoint[] =>
  doc.entryPoints.filter(({ name, meant, how }) => name === meant && how !== 'lexical' && how !== 'nested');

/** What the script calls the host that it is asked about. */
export function hostName(doc: PacDocument): string {
  const param = doc.entryPoints.find(({ fn }) => fn?.node.params[1])?.fn?.node.params[1];
  return param?.type === 'Identifier' ? param.name : 'host';
}
