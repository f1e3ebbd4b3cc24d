/** A sign of faults: how often it was met, of how many, and examples. */
export class Fault {
  readonly title: string;
  readonly #examples = new Map<string, number>();
  count = 0;
  of = 0;

  constructor(title: string) {
    this.title = title;
  }

  add(example: string): void {
    this.count++;
    this.#examples.set(example, (this.#examples.get(example) ?? 0) + 1);
  }

  /** @param shown how many examples are written, the most frequent first. */
  report(shown: number): string {
    const share =
      this.of === 0 ? '' : ` of ${this.of} (${((100 * this.count) / this.of).toFixed(2)} %)`;
    const examples = [...this.#examples]
      .sort(([, a], [, b]) => b - a)
      .slice(0, shown)
      .map(([example, times]) => `    ${times} × ${example}`);
    return [`${this.title}: ${this.count}${share}`, ...examples].join('\n');
  }
}
