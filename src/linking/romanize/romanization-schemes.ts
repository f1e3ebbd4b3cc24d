/** Readable Latin letters, or Buckwalter's signs, from which the Arabic can be written back. */
export const romanizations = ['readable', 'buckwalter'] as const;
export type Romanization = (typeof romanizations)[number];
