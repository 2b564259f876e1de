import type { KeyBlock, Loss, RegDocument, RegValue } from './document';
import type { LossCode } from './losses';

/** A loss that has a rule of its own; `codes` are the ones it speaks for. */
export const lossesOf = (doc: RegDocument, ...codes: LossCode[]): Loss[] =>
  doc.losses.filter(({ code }) => codes.includes(code));

/** The value line that a loss happens to. */
export const valueLineOf = ({ line }: Loss): RegValue | undefined => (line?.kind === 'value' ? line : undefined);

/** The key line that a loss happens to. */
export const keyLineOf = ({ line }: Loss): KeyBlock | undefined => (line?.kind === 'key' ? line : undefined);
