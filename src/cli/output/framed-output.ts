import type { InputFailure } from '../input/document.ts';
import type { TaskFrame } from '../tasks/frame.ts';
import type { Sink } from './sink.ts';

type Chunk = string | Uint8Array;

/** Results with what is before, between and behind them; those added together are written at once. */
export class FramedOutput {
  readonly #sink: Sink;
  readonly #frame: TaskFrame;
  /** What is before the first result; an output that is taken up again has it. */
  readonly #head: string;
  #parts: Chunk[] = [];
  #isBegun = false;

  constructor(sink: Sink, frame: TaskFrame) {
    this.#sink = sink;
    this.#frame = frame;
    this.#head = sink.resumed === undefined ? frame.head : '';
  }

  /** True once nobody reads any more. */
  get isClosed(): boolean {
    return this.#sink.closed;
  }

  /** Whether no result came. */
  get isEmpty(): boolean {
    return !this.#isBegun;
  }

  add(part: Chunk): void {
    const before = this.#isBegun ? this.#frame.separator : this.#head;
    if (before !== '') this.#parts.push(before);
    this.#parts.push(part);
    this.#isBegun = true;
  }

  /** What is written in the place of a document that failed. */
  addFailure(failure: InputFailure): void {
    this.add(this.#frame.failure(failure));
  }

  async flush(): Promise<void> {
    if (this.#parts.length > 0) await this.#sink.write(joined(this.#parts));
    this.#parts = [];
  }

  /**
   * Writes what is behind all results. When every input failed there is no result, not an empty one.
   * @returns whether there is one.
   */
  async end(hasFailed: boolean): Promise<boolean> {
    if (!this.#isBegun && hasFailed) return false;
    if (!this.#isBegun && this.#head !== '') await this.#sink.write(this.#head);
    await this.#sink.write(this.#frame.foot);
    return true;
  }
}

const joined = (parts: readonly Chunk[]): Chunk => {
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
};
