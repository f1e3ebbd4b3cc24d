/** Confidences that are set by hand, 0 to 1. */
export const grade = {
  /** Nothing else is possible, not even for what the tagger takes it. */
  fixed: 0.99,
  /** The name is listed and can mean nothing else: «الأمم المتحدة». */
  certain: 0.97,
  /** Right in 95 of 100 cases; the tagger never overrules it from here on. */
  sure: 0.95,
  /** Right in nine of ten cases. */
  likely: 0.9,
  /** Right in four of five cases. */
  probable: 0.8,
  /** Right in two of three cases. */
  fair: 0.7,
  /** Right more often than not. */
  possible: 0.6,
  /** Worth a look by the tagger, and mostly wrong. */
  doubtful: 0.45,
} as const;
