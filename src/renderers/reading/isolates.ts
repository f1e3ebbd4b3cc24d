/** Begins text whose direction is that of its first letter. */
export const firstStrongIsolate = '\u2068';
/** Begins text that runs from right to left. */
export const rightToLeftIsolate = '\u2067';
/** Ends either. */
export const endOfIsolate = '\u2069';

/** A text that moves nothing of what is beside it, whatever its direction. */
export const isolated = (text: string): string => `${firstStrongIsolate}${text}${endOfIsolate}`;
