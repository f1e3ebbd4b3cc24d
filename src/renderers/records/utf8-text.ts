/** The bytes of a text; of a short one in memory shared with others, which is sooner had. */
export const utf8 = (text: string): Uint8Array => Buffer.from(text);

/** Digits of the largest number. */
const longestNumber = 10;

/** A long text made of short ones, as bytes of UTF-8: a string would be encoded in one piece at the end. */
export class Utf8Text {
  #bytes: Uint8Array;
  #length = 0;

  /** @param room bytes that it will about have. */
  constructor(room: number) {
    this.#bytes = new Uint8Array(room);
  }

  add(part: Uint8Array): void {
    const at = this.#length;
    this.#reserve(part.length);
    this.#bytes.set(part, at);
    this.#length = at + part.length;
  }

  /** @param value a whole number from 0 to 2^31 - 1. */
  addNumber(value: number): void {
    this.#reserve(longestNumber);
    let digits = 1;
    for (let limit = 10; value >= limit; limit *= 10) digits++;
    let rest = value;
    for (let at = this.#length + digits - 1; at >= this.#length; at--) {
      const tens = (rest / 10) | 0;
      this.#bytes[at] = 0x30 + rest - tens * 10;
      rest = tens;
    }
    this.#length += digits;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const bytes = new Uint8Array(2 * (this.#bytes.length + more));
    bytes.set(this.bytes());
    this.#bytes = bytes;
  }
}
