import type { KeyBlock, Loss, RegDocument, RegValue } from './document';
import type { LossCode } from './losses';

/** A loss that has a rule of its own; `codes` are the ones it speaks for. */
export function lossesOf(doc: RegDocument, ...codes: LossCode[]): Loss[] {
  const [first] = doc.losses;
  // Lines that were read in the wrong encoding say nothing about how they are written.
  const all = first?.code === 'notText' && first.kind === 'rejected' ? [first] : doc.losses;
  return all.filter(({ code }) => codes.includes(code));
}

/** The value line that a loss happens to. */
export const valueLineOf = ({ line }: Loss): RegValue | undefined => (line?.kind === 'value' ? line : undefined);

/** The key line that a loss happens to. */
export const keyLineOf = ({ line }: Loss): KeyBlock | undefined => (line?.kind === 'key' ? line : undefined);
