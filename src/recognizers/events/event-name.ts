/** An event's name that a head opens. */
export interface EventName {
  /** Where it begins, when not with its head: «الألوان» of معرض "الألوان". */
  readonly firstToken?: number;
  /** Exclusive. */
  readonly endToken: number;
  readonly year: number | undefined;
  readonly rule: string;
  readonly confidence: number;
}
