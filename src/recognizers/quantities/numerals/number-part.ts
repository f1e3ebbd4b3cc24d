/** Some tokens read: the value and the token after them. */
export interface NumberPart {
  readonly value: number;
  /** The smallest scale in it: what a fraction after it divides and a smaller part may follow. */
  readonly scale: number;
  readonly end: number;
  /** Figures whose separator a scale would turn into a decimal one. */
  readonly scaled?: number;
}
