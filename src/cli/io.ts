/** A stream that the program writes to. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Answers false when the reader is slower than the writer; `drain` says when to go on. */
  write(chunk: string | Uint8Array): boolean;
  once(event: 'drain' | 'error', listener: (error?: Error) => void): unknown;
}

/** All that the program sees of the world, so that tests can hand it another one. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}
