/** Of Node's strict assert, what the suite uses, for the worker of a browser. */
const assert = {
  ok(value: unknown, message = 'nothing there'): asserts value {
    if (!value) throw new Error(message);
  },
  equal(actual: unknown, expected: unknown): void {
    if (!Object.is(actual, expected)) throw new Error(`${show(actual)} should be ${show(expected)}`);
  },
  notEqual(actual: unknown, expected: unknown): void {
    if (Object.is(actual, expected)) throw new Error(`should not be ${show(expected)}`);
  },
  /** Of plain data. */
  deepEqual(actual: unknown, expected: unknown): void {
    if (show(actual) !== show(expected)) throw new Error(`${show(actual)} should be ${show(expected)}`);
  },
  match(text: string, pattern: RegExp): void {
    if (!pattern.test(text)) throw new Error(`${show(text)} should match ${pattern}`);
  },
  doesNotMatch(text: string, pattern: RegExp): void {
    if (pattern.test(text)) throw new Error(`${show(text)} should not match ${pattern}`);
  },
  async rejects(promise: Promise<unknown>, pattern: RegExp): Promise<void> {
    const reason = await promise.then(
      () => undefined,
      (error: unknown) => String(error),
    );
    if (reason === undefined || !pattern.test(reason)) throw new Error(`${reason} should be ${pattern}`);
  },
};

const show = (value: unknown) => JSON.stringify(value) ?? String(value);

export default assert;
