/** A stream that the program writes to. */
export interface Output {
  readonly isTTY?: boolean;
  /** Width of the terminal; 0 where it is not known. */
  readonly columns?: number;
  /** Calls back when the text is taken, or with what went wrong. */
  write(text: string | Uint8Array, done?: (error?: Error | null) => void): unknown;
}

/** Which file on a disk something is, whatever its name. */
export interface FileIdentity {
  readonly dev: number;
  readonly ino: number;
}

/** All that the program sees of the world, so that tests can hand it another one. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** The file that a stream comes from or goes to; undefined when it is a pipe or a terminal. */
  readonly fileOf?: (stream: 'stdin' | 'stdout') => FileIdentity | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What Ctrl-C must clean up, at once, before the program ends. */
  readonly cleanups: Set<() => void>;
}
