import type { Done } from './resume.ts';

/** Where results go. */
export interface Sink {
  /** True once nobody reads any more; there is no use in going on. */
  readonly closed: boolean;
  /** What an output that is taken up again already holds. */
  readonly resumed?: Done;
  /** Resolves when more can be taken. */
  write(text: string | Uint8Array): Promise<void>;
  /**
   * All is written: it takes its place, or stays beside the old file when inputs are missing in it.
   * @returns what the user should know of it.
   */
  finish(state?: 'complete' | 'partial'): string | undefined;
  /** Nothing is to stay of it. */
  abandon(): void;
}
