/**
 * A word without «و» or «ف» before it: «قال» of «فقال». What would leave fewer letters than asked is a word of its
 * own: «وصل».
 */
export const withoutConjunction = (word: string, fewest: number): string =>
  word.length > fewest && (word.startsWith('و') || word.startsWith('ف')) ? word.slice(1) : word;

/** A definite word without «و» before its article: «الجوازات» of «والجوازات»; «وليد» is whole. */
export const withoutAnd = (word: string): string => (word.startsWith('وال') ? word.slice(1) : word);
