/** How tokens are shown. */
export interface TokenOptions {
  /** Show words as search keys. */
  readonly normalize: boolean;
  /** Show the clitics and the stem of a word apart. */
  readonly clitics: boolean;
}
