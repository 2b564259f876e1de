/** The bytes of one value as they come in, from as many lines as there are. One list serves all values in turn. */
export class Bytes {
  private buffer = new Uint8Array(64);
  private size = 0;

  clear(): void {
    this.size = 0;
  }

  push(byte: number): void {
    if (this.size === this.buffer.length) {
      const larger = new Uint8Array(this.size * 2);
      larger.set(this.buffer);
      this.buffer = larger;
    }
    this.buffer[this.size++] = byte;
  }

  copy(): Uint8Array {
    return this.buffer.slice(0, this.size);
  }
}
