/** Numbers 32-bit hashes in the order in which they come. Open addressing: a Map takes five times as long. */
export class HashNumbers {
  readonly hashes: number[] = [];
  #slots = new Int32Array(1 << 16).fill(-1);

  /** The number of a hash; the next free number for a new one. */
  of(hash: number): number {
    const slot = this.#slotOf(hash);
    const number = this.#slots[slot] as number;
    if (number >= 0) return number;
    const next = this.hashes.push(hash) - 1;
    this.#slots[slot] = next;
    if (this.hashes.length * 2 > this.#slots.length) this.#makeRoom();
    return next;
  }

  /** Where a hash lies, or the free slot for it. */
  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = Math.imul(hash, 0x9e3779b1) & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] as number;
      if (number < 0 || this.hashes[number] === hash) return slot;
    }
  }

  #makeRoom(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    this.hashes.forEach((hash, number) => {
      this.#slots[this.#slotOf(hash)] = number;
    });
  }
}
