/** Parts that are joined at once. */
const together = 1 << 12;

/** A long text made of short ones: few are kept at a time. */
export class Chunks {
  #joined = '';
  #parts: string[] = [];

  add(part: string): void {
    if (this.#parts.push(part) === together) this.#join();
  }

  text(): string {
    this.#join();
    return this.#joined;
  }

  /** A sum of long texts is not copied before it is read, and then once. */
  #join(): void {
    this.#joined += this.#parts.join('');
    this.#parts = [];
  }
}
