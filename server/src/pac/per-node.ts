/** What is known of some of the nodes of a tree, by their places. Numbers cost the collector of garbage nothing. */
export class PerNode<T> {
  private readonly at: Int32Array;
  private readonly values: T[] = [];

  constructor(count: number) {
    this.at = new Int32Array(count);
  }

  get(index: number): T | undefined {
    const at = this.at[index];
    return at ? this.values[at - 1] : undefined;
  }

  has(index: number): boolean {
    return this.at[index] !== 0;
  }

  set(index: number, value: T): void {
    const at = this.at[index];
    if (at === undefined) return;
    if (at > 0) this.values[at - 1] = value;
    else this.at[index] = this.values.push(value);
  }
}
