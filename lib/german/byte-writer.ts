/** Bytes that grow: numbers in little endian, strings in Latin-1 with their length before them. */
export class ByteWriter {
  #data = new Uint8Array(1 << 16);
  length = 0;
  byte(b: number): this {
    if (this.length === this.#data.length) {
      const larger = new Uint8Array(this.#data.length * 2);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[this.length++] = b;
    return this;
  }
  int(n: number, size: number): this {
    for (let i = 0; i < size; i++) this.byte((n >>> (8 * i)) & 0xff);
    return this;
  }
  text(s: string): this {
    this.byte(s.length);
    for (let i = 0; i < s.length; i++) this.byte(s.charCodeAt(i));
    return this;
  }
  bytes(): Uint8Array {
    return this.#data.subarray(0, this.length);
  }
}
