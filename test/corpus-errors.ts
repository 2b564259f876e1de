/** Errors that real files carry, each with the reason why it is one. */
export const expectedErrors: readonly { file: string; rule: string; reason: string }[] = [];
