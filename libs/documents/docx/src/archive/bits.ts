/** Bits one after the other, from the lowest of each byte. */
export class Bits {
  private bytes = new Uint8Array(1 << 16);
  private at = 0;
  private waiting = 0;
  private count = 0;

  /** Begins anew, with room for so many bytes and no more. */
  begin(size: number): void {
    if (this.bytes.length < size) this.bytes = new Uint8Array(2 * size);
    this.at = 0;
    this.waiting = 0;
    this.count = 0;
  }

  /** At most 16 bits. */
  write(value: number, bits: number): void {
    this.waiting |= value << this.count;
    this.count += bits;
    while (this.count >= 8) {
      this.bytes[this.at++] = this.waiting & 0xff;
      this.waiting >>>= 8;
      this.count -= 8;
    }
  }

  toWholeByte(): void {
    if (this.count > 0) this.write(0, 8 - this.count);
  }

  written(): Uint8Array {
    return this.bytes.slice(0, this.at);
  }
}
